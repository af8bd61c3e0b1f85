-- A file opened by someone it is not given to: the reason, the limit, and who was told.
create table emergency_access (
    id uuid primary key,
    username text not null,
    case_id uuid not null constraint fk_emergency_access_case references case_file,
    kind text not null constraint ck_emergency_access_kind check (kind in ('EMERGENCY', 'OVERSIGHT')),
    reason text not null,
    granted_at timestamptz not null,
    expires_at timestamptz not null
);
create index ix_emergency_access_user on emergency_access (username, case_id, expires_at);
revoke update on emergency_access from mouakaba_app;
