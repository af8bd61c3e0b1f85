-- What someone is typing, per user and form. Gone when the form is saved or after its time.
create table draft (
    username text not null,
    form_key text not null,
    content text not null,
    saved_at timestamptz not null,
    constraint pk_draft primary key (username, form_key)
);
grant delete on draft to mouakaba_app;
