-- When a case was put on hold, until which day and why, and when it was taken up again: a row without a day resumes. For
-- good, because clocks are computed from it.
create table case_suspension (
    id uuid primary key,
    case_id uuid not null constraint fk_case_suspension_case references case_file,
    episode integer not null,
    until_on date,
    reason text,
    note text,
    username text not null,
    at timestamptz not null,
    constraint ck_case_suspension_reason check ((until_on is null) = (reason is null))
);
create index ix_case_suspension_case on case_suspension (case_id, at);
revoke update on case_suspension from mouakaba_app;
-- Whose day has come, and what a worker has on hold.
create index ix_case_file_suspended on case_file (status_until) where status = 'SUSPENDED';
create index ix_case_file_suspended_worker on case_file (worker_id, status_until) where status = 'SUSPENDED';
