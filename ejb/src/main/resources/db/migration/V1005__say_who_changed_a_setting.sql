-- A setting is changed on a page: who did it, and when. What came with the product has neither.
alter table setting
    add column recorded_by text,
    add column recorded_at timestamptz,
    add constraint ck_setting_recorded check ((recorded_by is null) = (recorded_at is null));

-- What has not begun to hold may be written anew.
grant delete on setting to mouakaba_app;

-- Nothing reads these: a page that offered them would promise what changes nothing.
delete from setting
where key in ('match.probable', 'match.possible', 'closing.lost-contact-attempts', 'closing.lost-contact-days',
    'closing.stable-days', 'transfer.sender-reads');
