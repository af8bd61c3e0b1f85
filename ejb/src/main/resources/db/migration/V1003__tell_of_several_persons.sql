-- One report may tell of several persons: each is a notification of her own, which says with which it was told.
alter table notification
    add told_with uuid constraint fk_notification_told_with references notification,
    add constraint ck_notification_told_with check (told_with <> id);
alter table notification_aud add told_with uuid;
create index ix_notification_told_with on notification (told_with) where told_with is not null;
