//! JSON for snapshots: what fits on a line stands on one.

#![allow(dead_code, reason = "each test uses its part")]

use serde_json::Value;

const WIDTH: usize = 140;

pub fn compact(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

fn write(value: &Value, depth: usize, out: &mut String) {
    let line = value.to_string();
    let (open, close, parts): (char, char, Vec<(String, &Value)>) = match value {
        Value::Object(fields) => {
            ('{', '}', fields.iter().map(|(name, value)| (format!("{}: ", Value::from(name.as_str())), value)).collect())
        }
        Value::Array(items) => ('[', ']', items.iter().map(|value| (String::new(), value)).collect()),
        _ => return out.push_str(&line),
    };
    if line.chars().count() + depth <= WIDTH {
        return out.push_str(&line);
    }
    out.push(open);
    for (index, (name, value)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n(' ', depth + 1));
        out.push_str(name);
        write(value, depth + 1, out);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', depth));
    out.push(close);
}
