package org.mouakaba.household.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.SheetColumn;

/** What a file of persons says of each: a row is a person, rows of one household bear one key. */
public enum PersonColumn implements SheetColumn {
    HOUSEHOLD(Takes.KEY, null, "household", "الأسرة", "ménage"),
    RELATION(
            Takes.RELATION,
            "relationship_type",
            "relation to the declarant",
            "الصلة بالمصرح",
            "lien avec le déclarant"),
    GIVEN_AR(Takes.NAME, null, "given name, Arabic", "الاسم الشخصي بالعربية", "prénom en arabe"),
    FAMILY_AR(Takes.TEXT, null, "family name, Arabic", "الاسم العائلي بالعربية", "nom en arabe"),
    GIVEN_LATIN(Takes.NAME, null, "given name, Latin", "الاسم الشخصي باللاتينية", "prénom en latin"),
    FAMILY_LATIN(Takes.TEXT, null, "family name, Latin", "الاسم العائلي باللاتينية", "nom en latin"),
    SEX(Takes.CODE, "sex", "sex", "الجنس", "sexe"),
    BIRTH_DATE(Takes.BIRTH, null, "birth date", "تاريخ الازدياد", "date de naissance"),
    ESTIMATED_AGE(Takes.AGE, null, "estimated age", "السن التقديرية", "âge estimé"),
    BIRTH_PLACE(Takes.TEXT, null, "birth place", "مكان الازدياد", "lieu de naissance"),
    FATHER_NAME(Takes.TEXT, null, "father's given name", "اسم الأب", "prénom du père"),
    MOTHER_NAME(Takes.TEXT, null, "mother's given name", "اسم الأم", "prénom de la mère"),
    NATIONALITY(Takes.CODE, "nationality_status", "nationality", "وضعية الجنسية", "nationalité"),
    CNIE(Takes.CNIE, null, "CNIE", "رقم البطاقة الوطنية", "n° de CNIE"),
    IDCS(Takes.IDCS, null, "IDCS", "المعرف المدني والاجتماعي الرقمي", "IDCS (identifiant social)"),
    OTHER_PAPER(Takes.CODE, "id_document_type", "other paper", "وثيقة أخرى", "autre pièce"),
    OTHER_NUMBER(Takes.TEXT, null, "number of the other paper", "رقم الوثيقة الأخرى", "n° de l’autre pièce"),
    PROVENANCE(Takes.PROVENANCE, null, "how sure the numbers are", "مصدر الأرقام", "provenance des numéros"),
    PHONE(Takes.PHONE, null, "telephone", "الهاتف", "téléphone"),
    SAFE_PHONE(Takes.YES_NO, null, "safe to call", "الاتصال آمن", "appel sans danger"),
    CONTACT_RULE(Takes.TEXT, null, "how to contact", "كيفية الاتصال", "consigne de contact"),
    LANGUAGE(Takes.CODE, "language", "preferred language", "اللغة المفضلة", "langue préférée"),
    PROVINCE(Takes.PROVINCE, null, "province", "الإقليم أو العمالة", "province"),
    COMMUNE(Takes.TEXT, null, "commune", "الجماعة", "commune"),
    ADDRESS(Takes.TEXT, null, "address", "العنوان", "adresse"),
    HIDDEN_ADDRESS(Takes.YES_NO, null, "address hidden", "عنوان مخفي", "adresse masquée"),
    RSU_NUMBER(Takes.OF_HOUSEHOLD, null, "RSU number", "رقم الأسرة في السجل الاجتماعي", "n° RSU du ménage"),
    REGISTRY_STATUS(
            Takes.CODE, "registry_status", "RSU registration", "التقييد في السجل الاجتماعي", "inscription au RSU"),
    RSU_INDEX(Takes.OF_HOUSEHOLD, null, "RSU index", "المؤشر الاجتماعي والاقتصادي", "indice RSU"),
    RSU_INDEX_DATE(Takes.DAY, null, "date of the RSU index", "تاريخ المؤشر", "date de l’indice RSU"),
    DECISION(Takes.DECISION, null, "decision", "القرار", "décision"),
    KNOWN_NUMBER(Takes.NUMBER, null, "number of the known record", "رقم السجل المعروف", "n° de la fiche connue"),
    REASON(Takes.TEXT, null, "why another person", "سبب الاختلاف", "motif de la différence");

    private final Takes takes;
    private final @Nullable String list;
    private final String english;
    private final String arabic;
    private final String french;

    PersonColumn(Takes takes, @Nullable String list, String english, String arabic, String french) {
        this.takes = takes;
        this.list = list;
        this.english = english;
        this.arabic = arabic;
        this.french = french;
    }

    /** What may stand in a column, for who fills it in. */
    public enum Takes {
        KEY,
        RELATION,
        NAME,
        TEXT,
        CODE,
        BIRTH,
        AGE,
        CNIE,
        IDCS,
        PROVENANCE,
        PHONE,
        YES_NO,
        PROVINCE,
        OF_HOUSEHOLD,
        DAY,
        DECISION,
        NUMBER
    }

    public Takes takes() {
        return takes;
    }

    /** The list that its codes and labels are of. */
    public @Nullable String list() {
        return list;
    }

    /** Whether it says who the person is and how she is reached; the others say where she belongs, and what to do. */
    public boolean personal() {
        return this != HOUSEHOLD
                && this != RELATION
                && this != RSU_NUMBER
                && this != REGISTRY_STATUS
                && this != RSU_INDEX
                && this != RSU_INDEX_DATE
                && this != DECISION
                && this != KNOWN_NUMBER
                && this != REASON;
    }

    @Override
    public String heading(String language) {
        return switch (language) {
            case "ar" -> arabic;
            case "fr" -> french;
            default -> english;
        };
    }
}
