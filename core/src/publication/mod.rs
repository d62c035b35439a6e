//! What may be shown to everybody: figures about enough people, and nothing that names anybody.

use serde::Serialize;

use crate::model::TargetModel;
use crate::monitoring::MonitoringReport;
use crate::text::Localised;

/// A figure that may be published. It can be made only by [`publish`], so a page that shows nothing else cannot
/// show a small group by accident. It carries no ids of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicShare {
    /// The identifier of the indicator.
    id: String,
    /// Its name.
    name: Localised,
    /// Its formula in words.
    formula: Localised,
    /// The figure, or nothing where it is about too few people.
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<Figure>,
}

/// A share over enough people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// How many are counted above the line.
    numerator: u32,
    /// Over how many.
    denominator: u32,
    /// The share in permille.
    permille: u32,
}

impl PublicShare {
    /// The identifier of the indicator, as the report has it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name of the indicator.
    pub fn name(&self) -> &Localised {
        &self.name
    }

    /// Its formula in words.
    pub fn formula(&self) -> &Localised {
        &self.formula
    }

    /// Numerator, denominator and permille; `None` where the figure is hidden.
    pub fn figure(&self) -> Option<(u32, u32, u32)> {
        self.figure
            .map(|figure| (figure.numerator, figure.denominator, figure.permille))
    }
}

/// The indicators of a report as they may be published.
///
/// A figure is hidden when it, or the rest up to the whole, is about fewer people than the profile's
/// `publish_threshold` (but not nobody). One report is looked at; whoever publishes several about overlapping
/// groups must look at them together. `O(indicators)`.
///
/// ```
/// use nastavnik::publication::publish;
/// use nastavnik::{Programme, TargetModel};
///
/// let model = TargetModel::builtin("school")?;
/// let programme: Programme = serde_json::from_str(r#"{
///     "format": 1, "id": "school-0-2026", "profile": "school",
///     "header": { "title": "Наставник рядом", "organisation": { "name": "Школа № 0", "kind": "school" },
///                 "period": { "from": "2026-09-01", "until": "2027-05-31" } }
/// }"#)?;
/// let report = programme.monitor(&model, "2027-05-20".parse()?);
/// let public = publish(&report, &model);
/// assert_eq!(public.len(), report.indicators.len());
/// assert!(public.iter().all(|share| share.figure().is_none())); // of nobody nothing is told
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn publish(report: &MonitoringReport, model: &TargetModel) -> Vec<PublicShare> {
    let threshold = model.limits().publish_threshold.unwrap_or(5);
    let enough = |count: u32| count == 0 || count >= threshold;
    report
        .indicators
        .iter()
        .map(|share| PublicShare {
            id: share.id.clone(),
            name: share.name.clone(),
            formula: share.formula.clone(),
            figure: share
                .denominator
                .zip(share.permille)
                .filter(|(whole, _)| *whole >= threshold)
                .filter(|(whole, _)| {
                    enough(share.numerator) && enough(whole.saturating_sub(share.numerator))
                })
                .map(|(denominator, permille)| Figure {
                    numerator: share.numerator,
                    denominator,
                    permille,
                }),
        })
        .collect()
}
