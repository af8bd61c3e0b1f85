-- The audit log: who, in which role, when, did what, to which object. Append-only in the database itself.
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    username text not null,
    roles text[] not null,
    action text not null,
    outcome text not null constraint ck_audit_event_outcome check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    subject_kind text,
    subject_id uuid,
    case_id uuid,
    detail text,
    channel text
);
create index ix_audit_event_subject on audit_event (subject_id, at desc) where subject_id is not null;
create index ix_audit_event_case on audit_event (case_id, at desc) where case_id is not null;
create index ix_audit_event_username on audit_event (username, at desc);
create index ix_audit_event_at on audit_event (at desc);
revoke update on audit_event from mouakaba_app;
