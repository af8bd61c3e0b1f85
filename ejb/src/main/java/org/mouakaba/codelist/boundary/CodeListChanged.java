package org.mouakaba.codelist.boundary;

/** An entry of the list was added, relabelled or retired. */
public record CodeListChanged(String list) {}
