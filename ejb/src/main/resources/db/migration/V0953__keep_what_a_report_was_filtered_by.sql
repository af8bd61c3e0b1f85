-- So that a correction is asked for with the same filters; unknown of what was issued before.
alter table issued_report add column programme text, add column source text, add column row_dimension text;
