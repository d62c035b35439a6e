//! The lists of a programme by name, and sets of them.

pub(crate) use super::List;

/// Declares the lists; their members are told once, where the programme is declared.
macro_rules! lists {
    ($($list:ident $member:ident),* $(,)?) => {
        /// A list of records of a programme.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum List {
            $($list,)*
        }

        impl List {
            /// All lists.
            pub(crate) const ALL: [Self; Self::COUNT] = [$(Self::$list),*];

            /// How many lists there are.
            pub(crate) const COUNT: usize = [$(Self::$list),*].len();

            /// The list that a member of the document holds.
            pub(crate) fn of(member: &str) -> Option<Self> {
                match member {
                    $(stringify!($member) => Some(Self::$list),)*
                    _ => None,
                }
            }
        }
    };
}
pub(super) use lists;

/// A set of lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lists(u32);

impl Lists {
    /// Just these.
    pub(crate) const fn of(lists: &[List]) -> Self {
        let mut set = 0;
        let mut rest = lists;
        while let [list, others @ ..] = rest {
            set |= 1 << *list as u32;
            rest = others;
        }
        Self(set)
    }

    /// These and the other ones.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the list is among them.
    pub(crate) const fn has(self, list: List) -> bool {
        self.0 & Self::of(&[list]).0 != 0
    }
}
