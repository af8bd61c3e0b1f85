-- Open cases by territory and category as they may be published: where cases is null the figure is hidden, and the true
-- one stands nowhere here. Written anew by a timer from one aggregate over case_file, so that a page's cost does not grow
-- with the number of people.
create table case_count (
    territory_code text not null,
    category text not null,
    cases integer,
    smallest integer not null,
    as_of timestamptz not null,
    constraint pk_case_count primary key (territory_code, category),
    constraint ck_case_count_hidden check (cases is null or cases >= smallest)
);
grant delete on case_count to mouakaba_app;
-- All that the aggregate reads, so that it need not visit the cases.
create index ix_case_file_counted on case_file (territory_code, stage, risk, confidentiality) where closed_at is null;
