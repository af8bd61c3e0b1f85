package org.mouakaba.instrument.boundary;

/** Something on a page that is to be shown with the answers so far. */
public sealed interface ItemState permits QuestionState, GroupState, RepeatState {

    /** Of groups and repeats down to it, with numbers of rows: {@code household/member[2]/age}. */
    String path();
}
