-- A job may say several things of one line: each cell that is wrong is told of.
alter table job_line drop constraint uq_job_line;
create index ix_job_line on job_line (job_id, number, id);
drop index ix_job_line_refused;
create index ix_job_line_refused on job_line (job_id, number, id) where problem is not null;
alter table job_line add column subject uuid;
comment on column job_line.subject is 'the record that it is about; whether it may be named is asked when it is read';

-- Which person a row of a file became, so that the same file twice registers nobody twice.
create table imported_person (
    id uuid primary key,
    unit_id uuid not null constraint fk_imported_person_unit references unit,
    fingerprint text not null,
    person_id uuid not null constraint fk_imported_person_person references person,
    imported_at timestamp with time zone not null,
    constraint uq_imported_person unique (unit_id, fingerprint)
);
comment on table imported_person is 'what a row of an import said of a person, as a digest, and who was registered by it';
create index ix_imported_person_person on imported_person (person_id);
revoke update on imported_person from mouakaba_app;
