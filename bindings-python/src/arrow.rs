//! Tables that come and go by the Arrow PyCapsule interface: those of pyarrow, polars, pandas, DuckDB.
//!
//! The only unsafe code is here: taking over the structures that a capsule points to, as the interface asks.

#![allow(unsafe_code, reason = "a capsule holds a bare pointer")]

use std::ffi::CStr;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{
    Array, ArrayRef, Decimal128Array, Int64Array, RecordBatch, RecordBatchIterator,
    RecordBatchOptions, RecordBatchReader, StructArray, downcast_integer_array, make_array,
};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use nastavnik::wire;
use nastavnik::wire::columns::{Numbers, check_names};
use pyo3::exceptions::PyRuntimeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::{PyCapsule, PyCapsuleMethods};

use crate::error::Failure;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// A table that the caller gives, whatever library made it.
pub(crate) struct Table<'py>(Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for Table<'py> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("nastavnik._hints", "ArrowTable");

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.to_owned()))
    }
}

/// A table as it was read.
pub(crate) struct Read {
    table: &'static str,
    batches: Vec<RecordBatch>,
}

impl Table<'_> {
    /// Reads the table; it may have these columns and no others. Its name stands in the places of errors.
    pub(crate) fn read(
        &self,
        table: &'static str,
        needed: &[&str],
        possible: &[&str],
    ) -> PyResult<Read> {
        let unsound =
            |error: ArrowError| Failure::from(wire::unsuitable(table, &error.to_string()));
        let batches = if self.0.hasattr("__arrow_c_stream__")? {
            stream(&self.0)?.map_err(unsound)?
        } else if self.0.hasattr("__arrow_c_array__")? {
            vec![batch(&self.0)?.map_err(unsound)?]
        } else {
            let found = self.0.get_type().name()?;
            let words = format!("expected a table with __arrow_c_stream__, found {found}");
            return Err(Failure::from(wire::unsuitable(table, &words)).into());
        };
        if let Some(batch) = batches.first() {
            let schema = batch.schema();
            let names = schema.fields().iter().map(|field| field.name().as_str());
            check_names(table, names, needed, possible).map_err(Failure::from)?;
        }
        Ok(Read { table, batches })
    }
}

impl Read {
    /// A column of numbers; none where the table has no such column.
    pub(crate) fn numbers(&self, name: &str) -> Result<Option<Numbers>, Failure> {
        let mut numbers = Numbers::new(self.table, name);
        for batch in &self.batches {
            match batch.column_by_name(name) {
                Some(column) => add(&mut numbers, column)?,
                None => return Ok(None),
            }
        }
        Ok(Some(numbers))
    }

    /// A column in which every row has a number.
    pub(crate) fn whole(&self, name: &str) -> Result<Option<Vec<u32>>, Failure> {
        Ok(self.numbers(name)?.map(Numbers::values).transpose()?)
    }
}

fn add(numbers: &mut Numbers, array: &dyn Array) -> Result<(), wire::Error> {
    downcast_integer_array!(
        array => {
            if array.null_count() == 0 {
                return numbers.extend(array.values());
            }
            for value in array.iter() {
                match value {
                    Some(value) => numbers.extend(&[value])?,
                    None => numbers.skip(),
                }
            }
            Ok(())
        },
        DataType::Null => {
            (0..array.len()).for_each(|_| numbers.skip());
            Ok(())
        },
        other => Err(numbers.not_whole(&other.to_string())),
    )
}

type Taken<T> = PyResult<Result<T, ArrowError>>;

fn stream(table: &Bound<'_, PyAny>) -> Taken<Vec<RecordBatch>> {
    let capsule = table.call_method0("__arrow_c_stream__")?;
    let pointer = capsule.cast::<PyCapsule>()?.pointer_checked(Some(STREAM))?;
    // SAFETY: a capsule of this name points to a stream, which its consumer moves out and leaves released; it is
    // alive as long as `capsule`.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr().cast()) };
    let read = || -> Result<Vec<RecordBatch>, ArrowError> {
        let reader = RecordBatchStreamReader::try_new(stream)?;
        let schema = reader.schema();
        let mut batches = reader.collect::<Result<Vec<_>, _>>()?;
        if batches.is_empty() {
            batches.push(RecordBatch::new_empty(schema));
        }
        Ok(batches)
    };
    Ok(read())
}

fn batch(table: &Bound<'_, PyAny>) -> Taken<RecordBatch> {
    let capsules = table.call_method0("__arrow_c_array__")?;
    let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = capsules.extract()?;
    let schema = schema.cast::<PyCapsule>()?.pointer_checked(Some(SCHEMA))?;
    let array = array.cast::<PyCapsule>()?.pointer_checked(Some(ARRAY))?;
    // SAFETY: capsules of these names point to a schema and an array, alive as long as `capsules`. The array is
    // moved out and left released, the schema is only looked at.
    let data = unsafe {
        let array = FFI_ArrowArray::from_raw(array.as_ptr().cast());
        from_ffi(array, schema.cast::<FFI_ArrowSchema>().as_ref())
    };
    let read = || -> Result<RecordBatch, ArrowError> {
        let array = make_array(data?);
        match array.as_struct_opt() {
            Some(columns) if columns.null_count() == 0 => Ok(columns.into()),
            _ => Err(ArrowError::SchemaError("expected a table".to_owned())),
        }
    };
    Ok(read())
}

/// Columns of numbers. Any library that knows Arrow takes them as they are: `polars.DataFrame(columns)`,
/// `pyarrow.table(columns)`, `pandas.DataFrame.from_arrow(columns)`.
#[pyclass(frozen, module = "nastavnik")]
pub(crate) struct Columns(RecordBatch);

impl Columns {
    pub(crate) fn new(columns: Vec<(String, ArrayRef)>) -> PyResult<Self> {
        let (names, arrays): (Vec<String>, Vec<ArrayRef>) = columns.into_iter().unzip();
        let field =
            |(name, array): (String, &ArrayRef)| Field::new(name, array.data_type().clone(), false);
        let fields: Vec<Field> = names.into_iter().zip(&arrays).map(field).collect();
        // A table without columns has no rows either.
        let rows = arrays.first().map_or(0, |array| array.len());
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let batch =
            RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options);
        batch.map(Self).map_err(broken)
    }
}

/// A column of numbers of any size: of 64 bits where they fit, else decimals without a fraction.
pub(crate) fn numbers(values: &[i128]) -> PyResult<ArrayRef> {
    let narrow: Option<Vec<i64>> = values
        .iter()
        .map(|value| (*value).try_into().ok())
        .collect();
    if let Some(narrow) = narrow {
        return Ok(Arc::new(Int64Array::from(narrow)));
    }
    let wide = Decimal128Array::from(values.to_vec()).with_precision_and_scale(38, 0);
    Ok(Arc::new(wide.map_err(broken)?))
}

fn broken(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}

#[pymethods]
impl Columns {
    /// The names of the columns.
    #[getter]
    fn names(&self) -> Vec<String> {
        let schema = self.0.schema();
        schema
            .fields()
            .iter()
            .map(|field| field.name().clone())
            .collect()
    }

    /// The table as an Arrow stream. The schema is always its own: a requested one is only a wish.
    #[pyo3(signature = (requested_schema: "object" = None) -> "object")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = RecordBatchIterator::new([Ok(self.0.clone())], self.0.schema());
        let stream = FFI_ArrowArrayStream::new(Box::new(batches));
        PyCapsule::new_with_value(py, stream, STREAM)
    }

    /// The table as an Arrow array of structures.
    #[pyo3(signature = (requested_schema: "object" = None) -> "tuple[object, object]")]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let _ = requested_schema;
        let columns = StructArray::from(self.0.clone());
        let (array, schema) = to_ffi(&columns.to_data()).map_err(broken)?;
        let schema = PyCapsule::new_with_value(py, schema, SCHEMA)?;
        Ok((schema, PyCapsule::new_with_value(py, array, ARRAY)?))
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    fn __repr__(&self) -> String {
        format!(
            "<Columns {}, {} rows>",
            self.names().join(", "),
            self.0.num_rows()
        )
    }
}
