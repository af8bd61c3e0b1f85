-- The expenditures of a category, the latest first, and how many there are, without reading them.
create index ix_expenditure_category on expenditure (category, spent_on, id) include (convention_id);
