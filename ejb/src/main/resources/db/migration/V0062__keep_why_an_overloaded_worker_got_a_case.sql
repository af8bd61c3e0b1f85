-- A worker above the limit gets another case only with the supervisor's reason.
alter table case_assignment add column overload_reason text;
