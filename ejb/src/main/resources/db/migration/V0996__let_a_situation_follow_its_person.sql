-- How somebody lives is deleted where it follows her into another record: its key is the record's.
grant delete on person_situation to mouakaba_app;
