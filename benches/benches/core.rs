//! Loading, rules, readiness, matching and monitoring of synthetic schools.
//!
//! `cargo bench --manifest-path benches/Cargo.toml`

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use nastavnik::matching::Request;
use nastavnik::{Day, Programme, Stage, TargetModel, wire};
use nastavnik_benches::{DAY, programme};

fn everything(c: &mut Criterion) {
    let model = TargetModel::builtin("school").expect("the profile ships with the library");
    let day: Day = DAY.parse().expect("a day");
    for people in [100, 1_000] {
        let text = programme(people);
        let school: Programme = wire::read(&text).expect("a synthetic programme");
        let bench = |name: &str| BenchmarkId::new(name, people);
        let mut group = c.benchmark_group("school");
        group.sample_size(20);
        group.bench_function(bench("load"), |b| b.iter(|| wire::read::<Programme>(&text)));
        group.bench_function(bench("serde_json value"), |b| {
            b.iter(|| serde_json::from_str::<serde_json::Value>(&text));
        });
        group.bench_function(bench("validate"), |b| {
            b.iter(|| school.validate(&model, day))
        });
        group.bench_function(bench("readiness"), |b| {
            b.iter(|| school.readiness(&model, Stage::Matching, day));
        });
        group.bench_function(bench("propose pairs"), |b| {
            b.iter(|| school.propose_pairs(&model, &Request::on(day)));
        });
        group.bench_function(bench("monitor"), |b| b.iter(|| school.monitor(&model, day)));
        group.finish();
    }
}

criterion_group!(benches, everything);
criterion_main!(benches);
