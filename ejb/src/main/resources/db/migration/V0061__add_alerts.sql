-- "You have an item": to whom, of what kind, about which case. Never what it says.
create table alert (
    id uuid primary key,
    recipient text not null,
    kind text not null,
    case_id uuid not null constraint fk_alert_case references case_file,
    at timestamptz not null,
    read_at timestamptz,
    version bigint not null default 0
);
create index ix_alert_recipient on alert (recipient, at desc);
create index ix_alert_unread on alert (recipient) where read_at is null;
