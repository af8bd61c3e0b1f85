create index ix_deadline_assignment on deadline (due_at) where kind = 'ASSIGNMENT' and status = 'OPEN';
create index ix_alert_case on alert (case_id, kind, at);
