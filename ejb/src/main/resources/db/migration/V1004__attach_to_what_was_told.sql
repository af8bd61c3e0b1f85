-- Files that came with a report: they hang on the notification that was written down first of it. Neither changed nor deleted;
-- what was attached by mistake loses its content and keeps its line.
create table report_attachment (
    id uuid not null constraint pk_report_attachment primary key,
    report_id uuid not null constraint fk_report_attachment_report references notification,
    name varchar(120) not null,
    media_type varchar(60) not null,
    bytes integer not null constraint ck_report_attachment_bytes check (bytes > 0),
    content bytea,
    names_reporter boolean not null,
    added_by varchar(100) not null,
    added_at timestamptz not null,
    withdrawn_by varchar(100),
    withdrawn_at timestamptz,
    version bigint not null,
    constraint ck_report_attachment_withdrawn check (
        (content is null) = (withdrawn_at is not null) and (withdrawn_by is null) = (withdrawn_at is null))
);
create index ix_report_attachment_report on report_attachment (report_id, added_at);
