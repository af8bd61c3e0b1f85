-- Readers ask by component, and for what was refused or failed; both the newest first.
alter table audit_event add column component text not null
    generated always as (case when action ~ '^[a-z]+\.\w+\.\w+$' then split_part(action, '.', 1) else '' end) stored;
create index ix_audit_event_component on audit_event (component, at desc);
create index ix_audit_event_unfinished on audit_event (at desc) where outcome <> 'DONE';
