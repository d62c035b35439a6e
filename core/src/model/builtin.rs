//! The data files that ship with the library.

/// The registries of `norms/`.
pub(super) const REGISTRIES: [(&str, &str); 16] = [
    (
        "norms/register.json",
        include_str!("../../norms/register.json"),
    ),
    ("norms/stages.json", include_str!("../../norms/stages.json")),
    (
        "norms/standings.json",
        include_str!("../../norms/standings.json"),
    ),
    (
        "norms/functions.json",
        include_str!("../../norms/functions.json"),
    ),
    (
        "norms/clauses.json",
        include_str!("../../norms/clauses.json"),
    ),
    (
        "norms/young_specialists.json",
        include_str!("../../norms/young_specialists.json"),
    ),
    (
        "norms/categories.json",
        include_str!("../../norms/categories.json"),
    ),
    ("norms/forms.json", include_str!("../../norms/forms.json")),
    ("norms/kinds.json", include_str!("../../norms/kinds.json")),
    (
        "norms/documents.json",
        include_str!("../../norms/documents.json"),
    ),
    (
        "norms/meetings.json",
        include_str!("../../norms/meetings.json"),
    ),
    (
        "norms/instruments.json",
        include_str!("../../norms/instruments.json"),
    ),
    (
        "norms/grounds.json",
        include_str!("../../norms/grounds.json"),
    ),
    (
        "norms/indicators.json",
        include_str!("../../norms/indicators.json"),
    ),
    (
        "norms/activities.json",
        include_str!("../../norms/activities.json"),
    ),
    (
        "norms/working_days.json",
        include_str!("../../norms/working_days.json"),
    ),
];

/// The profiles of `profiles/`, by identifier.
pub(super) const PROFILES: [(&str, &str); 9] = [
    (
        "federal_students",
        include_str!("../../profiles/federal_students.json"),
    ),
    (
        "federal_teachers",
        include_str!("../../profiles/federal_teachers.json"),
    ),
    ("school", include_str!("../../profiles/school.json")),
    (
        "beloevo_kindergarten",
        include_str!("../../profiles/beloevo_kindergarten.json"),
    ),
    (
        "dolinovka_school_7",
        include_str!("../../profiles/dolinovka_school_7.json"),
    ),
    (
        "kamenka_school_2",
        include_str!("../../profiles/kamenka_school_2.json"),
    ),
    (
        "moscow_region_methodical_service",
        include_str!("../../profiles/moscow_region_methodical_service.json"),
    ),
    (
        "school_site_page",
        include_str!("../../profiles/school_site_page.json"),
    ),
    (
        "three_stage_school",
        include_str!("../../profiles/three_stage_school.json"),
    ),
];
