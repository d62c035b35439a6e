# Reading spreadsheets
