-- Files and lines of a job are deleted some time after it ended (setting job.files-days); who asked for it and how it ended stay.
alter table job add column refused integer, add column cleared_at timestamptz,
    add constraint ck_job_cleared check ((refused is null) = (cleared_at is null) and (cleared_at is null or ended_at is not null));
comment on column job.refused is 'lines with a problem, counted before the lines were deleted';
create index ix_job_ended on job (ended_at) where cleared_at is null and ended_at is not null;
grant delete on job_file, job_line to mouakaba_app;
