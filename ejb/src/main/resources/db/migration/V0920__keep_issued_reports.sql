-- A report as it was issued, in each language asked for: words and figures, from which every rendering gives the same bytes.
-- A correction is another version; the one before stays.
create sequence issued_report_seq;
create table issued_report (
    id uuid primary key,
    number text not null,
    version integer not null constraint ck_issued_report_version check (version >= 1),
    kind text not null constraint ck_issued_report_kind check (kind in ('FUNDING', 'CAPACITY')),
    territory_code text constraint fk_issued_report_territory references territory,
    fiscal_year integer not null,
    quarter integer,
    languages text not null,
    content text not null,
    digest text not null,
    reason text,
    issued_at timestamptz not null,
    issued_by text not null,
    author text not null,
    constraint uq_issued_report unique (number, version),
    constraint ck_issued_report_reason check (version = 1 or reason is not null)
);
create index ix_issued_report_at on issued_report (issued_at desc, id);
revoke update on issued_report from mouakaba_app;
