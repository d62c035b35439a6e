//! Changes: rows and columns come and go, scores are edited.

use super::super::mend::Front;
use super::super::problem::{Edge, MAX_SCORE, ProblemError};
use super::{CLOSED, Column, MATCH, Session};

impl Session {
    /// Adds a row and says its number. Of repeated edges the best counts.
    ///
    /// # Errors
    ///
    /// [`ProblemError::NoSuchColumn`], [`ProblemError::Score`].
    pub fn add_row(&mut self, edges: impl IntoIterator<Item = Edge>) -> Result<u32, ProblemError> {
        let row = u32::try_from(self.rows.len()).map_err(|_| ProblemError::TooLarge)?;
        let edges = self.checked(row, edges.into_iter().collect())?;
        self.rows.push(Vec::new());
        self.held.push(None);
        self.scores.push(0);
        self.bring_in(row, edges);
        Ok(row)
    }

    fn checked(&self, row: u32, mut edges: Vec<Edge>) -> Result<Vec<Edge>, ProblemError> {
        let at = row as usize;
        for edge in &edges {
            if edge.column as usize >= self.columns.len() {
                let column = edge.column;
                return Err(ProblemError::NoSuchColumn { row: at, column });
            }
            if edge.score > MAX_SCORE {
                return Err(ProblemError::Score { row: at });
            }
        }
        edges.sort_unstable_by_key(|edge| (edge.column, std::cmp::Reverse(edge.score)));
        edges.dedup_by_key(|edge| edge.column);
        edges.sort_unstable_by_key(|edge| (std::cmp::Reverse(edge.score), edge.column));
        Ok(edges)
    }

    fn bring_in(&mut self, row: u32, edges: Vec<Edge>) {
        for edge in &edges {
            if let Some(column) = self.columns.get_mut(edge.column as usize) {
                column.add_user(edge.score, row);
            }
        }
        if let Some(place) = self.rows.get_mut(row as usize) {
            *place = edges;
        }
        self.place_row(row);
    }

    /// Removes a row; its number is not used again. Nothing happens to a row that does not exist.
    pub fn remove_row(&mut self, row: u32) {
        let edges = self.rows.get_mut(row as usize).map(std::mem::take);
        for edge in edges.unwrap_or_default() {
            if let Some(column) = self.columns.get_mut(edge.column as usize) {
                column.remove_user(edge.score, row);
            }
        }
        let left = self.held.get(row as usize).copied().flatten();
        self.hold(row, None);
        if let Some(column) = left {
            self.offer_place(column);
        }
    }

    /// Adds a column without edges and says its number.
    ///
    /// # Errors
    ///
    /// [`ProblemError::TooLarge`].
    pub fn add_column(&mut self, places: u32) -> Result<u32, ProblemError> {
        let column = u32::try_from(self.columns.len()).map_err(|_| ProblemError::TooLarge)?;
        self.columns.push(Column::default());
        self.search.fronts.push(Front::new(0, places));
        Ok(column)
    }

    /// Gives a column so many places; with none it leaves. Nothing happens to a column that does not exist.
    pub fn set_capacity(&mut self, column: u32, places: u32) {
        let Some(front) = self.search.fronts.get_mut(column as usize) else {
            return;
        };
        front.places = places;
        if places == 0 {
            self.close(column);
        }
        let is_over = |front: &Front| front.load > front.places;
        while self.search.fronts.get(column as usize).is_some_and(is_over) {
            self.take_place(column);
        }
        let is_open = |front: &Front| front.load < front.places && front.price > 0;
        while self.search.fronts.get(column as usize).is_some_and(is_open) {
            self.offer_place(column);
        }
    }

    /// Everybody leaves the column, whose price nobody will pay. Each row looks for itself, which is quicker than to look
    /// for all of them each time.
    fn close(&mut self, column: u32) {
        if let Some(front) = self.search.fronts.get_mut(column as usize) {
            front.price = CLOSED;
        }
        let data = self.columns.get(column as usize);
        let rows = data.map_or_else(Vec::new, |data| data.holders.clone());
        rows.iter().for_each(|row| self.hold(*row, None));
        rows.iter().for_each(|row| self.place_row(*row));
    }

    /// Sets the score of a row in a column, or takes the edge away.
    ///
    /// # Errors
    ///
    /// [`ProblemError::NoSuchColumn`], [`ProblemError::Score`]; [`ProblemError::Offsets`] for a row that does not exist.
    pub fn edit_score(
        &mut self,
        row: u32,
        column: u32,
        score: Option<u32>,
    ) -> Result<(), ProblemError> {
        let Some(edges) = self.rows.get(row as usize) else {
            return Err(ProblemError::Offsets { row: row as usize });
        };
        let mut edges = edges.clone();
        edges.retain(|edge| edge.column != column);
        edges.extend(score.map(|score| Edge { column, score }));
        let edges = self.checked(row, edges)?;
        if !self.edit_in_place(row, column, score, &edges) {
            self.remove_row(row);
            self.bring_in(row, edges);
        }
        Ok(())
    }

    /// Alters an edge if the plan stays as it is: a match got better, or another edge is no temptation.
    fn edit_in_place(&mut self, row: u32, column: u32, score: Option<u32>, edges: &[Edge]) -> bool {
        let at = row as usize;
        let is_held = self.held.get(at).copied().flatten() == Some(column);
        let now = self
            .rows
            .get(at)
            .and_then(|edges| edges.iter().find(|edge| edge.column == column));
        let now = now.map(|edge| edge.score);
        let price = self.search.price(column);
        let stays = match score {
            Some(score) if is_held => now.is_some_and(|now| score >= now),
            Some(score) => MATCH + i64::from(score) - price <= self.gain(row),
            None => !is_held,
        };
        if !stays {
            return false;
        }
        if let Some(column) = self.columns.get_mut(column as usize) {
            now.into_iter().for_each(|now| column.remove_user(now, row));
            score
                .into_iter()
                .for_each(|score| column.add_user(score, row));
        }
        if let Some(row) = self.rows.get_mut(at) {
            row.clear();
            row.extend_from_slice(edges);
        }
        if let (true, Some(score), Some(place)) = (is_held, score, self.scores.get_mut(at)) {
            *place = score;
        }
        true
    }
}
