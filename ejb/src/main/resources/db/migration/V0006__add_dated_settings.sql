-- Clocks, weights and thresholds: none is law, each is a value from a date on. A change adds a row.
create table setting (
    key text not null,
    valid_from date not null,
    value text not null,
    unit text not null,
    source text not null,
    constraint pk_setting primary key (key, valid_from)
);
revoke update on setting from mouakaba_app;
