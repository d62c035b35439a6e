//! A language's texts as the catalogue's files say them: their keys, the values they mention, their plurals.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use nastavnik::Lang;
use nastavnik::text::catalogue_sources;

/// What a text mentions.
#[derive(Debug, Default)]
pub struct Text {
    /// The names of its values.
    pub params: BTreeSet<String>,
    /// Choices by a value.
    pub choices: Vec<Choice>,
}

/// A choice between wordings by a value.
#[derive(Debug)]
pub struct Choice {
    /// The value.
    pub by: String,
    /// The words of the cases.
    pub cases: BTreeSet<String>,
    /// Whether a wording prints the value itself.
    pub prints: bool,
}

/// The texts of a language.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// By key: `TM-PAIR-001`, `TM-PAIR-001.remedy`.
    pub texts: BTreeMap<String, Text>,
    /// What is wrong with the files, in words.
    pub faults: Vec<String>,
}

impl Catalogue {
    /// Reads the files of a language.
    pub fn read(lang: Lang) -> Self {
        let mut catalogue = Self::default();
        for source in catalogue_sources(lang) {
            let resource = parse(*source).unwrap_or_else(|(resource, errors)| {
                let faults = errors.into_iter().map(|error| error.to_string());
                catalogue.faults.extend(faults);
                resource
            });
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        catalogue.take(
                            message.id.name,
                            message.value.as_ref(),
                            &message.attributes,
                        );
                    }
                    Entry::Junk { content } => {
                        catalogue.faults.push(format!("no entry: {content}"))
                    }
                    Entry::Term(_) | Entry::Comment(_) => {}
                    Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                }
            }
        }
        catalogue
    }

    fn take(&mut self, id: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        let value = value.map(|value| (id.to_owned(), value));
        let attributes = attributes
            .iter()
            .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let mut text = Text::default();
            text.pattern(pattern);
            if self.texts.insert(key.clone(), text).is_some() {
                self.faults.push(format!("{key} stands twice"));
            }
        }
    }
}

impl Text {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.choice(selector, variants);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let InlineExpression::VariableReference { id } = selector else {
            return;
        };
        let mut wordings = Self::default();
        variants
            .iter()
            .for_each(|variant| wordings.pattern(&variant.value));
        let case = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        self.choices.push(Choice {
            by: id.name.to_owned(),
            cases: variants.iter().map(case).collect(),
            prints: wordings.params.contains(id.name),
        });
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.params.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.inline(argument));
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
