package org.mouakaba.territory.control;

/** A commune with the code of its province. */
public record Commune(String code, String provinceCode, String nameAr, String nameFr) {}
