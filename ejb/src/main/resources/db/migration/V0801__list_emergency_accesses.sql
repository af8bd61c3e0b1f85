create index ix_emergency_access_granted on emergency_access (granted_at desc, id desc);
create index ix_emergency_access_case on emergency_access (case_id);
