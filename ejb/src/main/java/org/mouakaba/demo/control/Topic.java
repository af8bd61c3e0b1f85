package org.mouakaba.demo.control;

import java.util.List;

/**
 * What a case of the demo is about, with words that a file of this kind would hold. Free text keeps the language it was
 * written in: here Arabic, as at the desk.
 *
 * @param concerns codes of protection_concern
 * @param category code of beneficiary_category
 * @param who whom it happens to, and with whom she lives
 * @param domains the assessment domains that need help, the first most
 */
record Topic(
        List<String> concerns,
        String category,
        Who who,
        String source,
        String summary,
        List<String> domains,
        List<Aim> aims,
        String note,
        String service) {

    /** Whose story it is: a child with its mother, a woman with her children, an old person, somebody who lives alone. */
    enum Who {
        CHILD,
        WOMAN,
        ELDER,
        ALONE
    }

    /** A goal with its measure and an action for it. */
    record Aim(String domain, String goal, String measure, String action, String owner) {}

    boolean secret() {
        return concerns.stream().anyMatch(c -> c.startsWith("V.") || c.equals("X.TRAFFICKING"));
    }

    boolean child() {
        return who == Who.CHILD;
    }

    /** Whether a plan about it wants something of a service. */
    boolean asksService() {
        return aims.stream().anyMatch(aim -> aim.owner().equals("SERVICE"));
    }

    /** Whether he is a man, or a boy, to whom this happens. */
    boolean man(Chance chance) {
        return who != Who.WOMAN && chance.percent(50);
    }

    /** One that fits: violence is SECRET, and nothing else here is. */
    static Topic any(Chance chance, boolean secret) {
        List<Topic> fitting =
                ALL.stream().filter(topic -> topic.secret() == secret).toList();
        return chance.of(fitting);
    }

    /** One about a child at home. */
    static Topic anyChild(Chance chance) {
        return chance.of(ALL.stream().filter(Topic::child).toList());
    }

    static final List<Topic> ALL = List.of(
            new Topic(
                    List.of("ED.RISK_DROPOUT", "N.EDUCATION"),
                    "CHILD.DIFFICULT",
                    Who.CHILD,
                    "SCHOOL",
                    "غياب متكرر عن المدرسة منذ ثلاثة أسابيع، والأسرة لا ترد على استدعاءات الإدارة.",
                    List.of("EDUCATION", "FAMILY"),
                    List.of(
                            new Aim(
                                    "EDUCATION",
                                    "العودة إلى المدرسة بانتظام",
                                    "حضور لا يقل عن 90 في المائة خلال شهر",
                                    "تسجيل الحضور مع الحراسة العامة كل أسبوع",
                                    "WORKER"),
                            new Aim(
                                    "FAMILY",
                                    "انتظام تواصل الأسرة مع المدرسة",
                                    "لقاء كل أسبوعين مع الأستاذ",
                                    "حضور لقاء أولياء الأمور",
                                    "FAMILY")),
                    "تحدثنا مع الطفل على انفراد. يقول إن الطريق طويل وإنه يخاف من التأخر. الأم متعاونة.",
                    "SCHOOL_ENROL"),
            new Topic(
                    List.of("N.CARE", "N.SUPERVISION"),
                    "CHILD.DIFFICULT",
                    Who.CHILD,
                    "NEIGHBOUR",
                    "أطفال يبقون وحدهم في البيت إلى ساعة متأخرة، حسب إفادة الجيران.",
                    List.of("SAFETY", "FAMILY", "INCOME"),
                    List.of(
                            new Aim(
                                    "SAFETY",
                                    "لا يبقى الطفل وحده في المساء",
                                    "راشد حاضر كل مساء خلال شهر",
                                    "ترتيب حضور الجدة في أيام العمل",
                                    "FAMILY"),
                            new Aim(
                                    "FAMILY",
                                    "تقوية قدرة الأسرة على الرعاية",
                                    "إتمام حصص الدعم الوالدي",
                                    "المشاركة في الدعم الوالدي",
                                    "SERVICE")),
                    "البيت مرتب والأكل متوفر. الأم تشتغل إلى الثامنة مساء وتبحث عن حل لفترة المساء.",
                    "PARENTING"),
            new Topic(
                    List.of("V.DOMESTIC", "V.PSYCHOLOGICAL"),
                    "WOMAN.GBV",
                    Who.WOMAN,
                    "SELF",
                    "تعرضت للضرب من الزوج أكثر من مرة وتخاف من العودة إلى البيت.",
                    List.of("SAFETY", "LEGAL", "MENTAL"),
                    List.of(
                            new Aim(
                                    "SAFETY",
                                    "سكن آمن لها ولأطفالها",
                                    "ثلاثون ليلة متتالية في مكان آمن",
                                    "مرافقة إلى مركز الاستقبال",
                                    "WORKER"),
                            new Aim(
                                    "LEGAL",
                                    "الحصول على الحماية القضائية",
                                    "صدور تدبير الحماية",
                                    "استشارة قانونية وتقديم الطلب",
                                    "SERVICE")),
                    "اللقاء في مكان محايد. خطة السلامة مفهومة، وكلمة السر متفق عليها. لا تترك رسائل.",
                    "LEGAL_AID"),
            new Topic(
                    List.of("H.DISABILITY_UNMET"),
                    "PWD.CHILD",
                    Who.CHILD,
                    "HEALTH",
                    "طفل في وضعية إعاقة حركية بدون معينات تقنية ولا تمدرس.",
                    List.of("DISABILITY", "EDUCATION", "RIGHTS"),
                    List.of(
                            new Aim(
                                    "DISABILITY",
                                    "الحصول على كرسي متحرك ملائم",
                                    "تسلم الكرسي وتعديله",
                                    "إيداع ملف المعينات التقنية",
                                    "WORKER"),
                            new Aim(
                                    "RIGHTS",
                                    "الحصول على بطاقة شخص في وضعية إعاقة",
                                    "تسلم البطاقة",
                                    "جمع الملف الطبي",
                                    "FAMILY")),
                    "زيارة منزلية: المدخل به درجات. الأب مستعد لبناء ممر مائل.",
                    "ASSISTIVE_DEVICE"),
            new Topic(
                    List.of("H.DEPENDENCY", "ED.ISOLATION"),
                    "ELDER.NO_SUPPORT",
                    Who.ELDER,
                    "LOCAL_AUTHORITY",
                    "شخص مسن يعيش وحيدا، فقد القدرة على قضاء حاجاته اليومية.",
                    List.of("HEALTH", "SOCIAL", "HOUSING"),
                    List.of(
                            new Aim(
                                    "HEALTH",
                                    "تتبع طبي منتظم",
                                    "موعد شهري بالمركز الصحي",
                                    "مرافقة إلى الموعد الأول",
                                    "WORKER"),
                            new Aim(
                                    "SOCIAL",
                                    "زيارة يومية من متطوع",
                                    "خمس زيارات في الأسبوع",
                                    "ربط الاتصال بجمعية الحي",
                                    "SERVICE")),
                    "يتذكر مواعيد الدواء ويحتاج إلى مساعدة في التبضع. الجار يزوره يوم الجمعة.",
                    "HOME_CARE"),
            new Topic(
                    List.of("E.ASD_SUSPENDED", "E.NO_INCOME"),
                    "WOMAN.WIDOW",
                    Who.WOMAN,
                    "SELF",
                    "توقف الدعم الاجتماعي المباشر بعد ارتفاع المؤشر، ولا دخل للأسرة.",
                    List.of("RIGHTS", "INCOME"),
                    List.of(
                            new Aim(
                                    "RIGHTS",
                                    "تحيين الوضعية في السجل الاجتماعي الموحد",
                                    "تسلم وصل التحيين",
                                    "مرافقة إلى مركز خدمات المواطنين",
                                    "WORKER"),
                            new Aim(
                                    "INCOME",
                                    "دخل قار للأسرة",
                                    "عقد أو نشاط لثلاثة أشهر",
                                    "التسجيل في ورشة الخياطة",
                                    "PERSON")),
                    "راجعنا الوثائق معا. تنقص شهادة السكنى. الأولاد في المدرسة.",
                    "RNP_RSU"),
            new Topic(
                    List.of("F.ALIMONY", "E.HOUSING"),
                    "WOMAN.DIVORCED",
                    Who.WOMAN,
                    "ASSOCIATION",
                    "عدم أداء النفقة منذ سنة، والأسرة مهددة بالإفراغ.",
                    List.of("LEGAL", "HOUSING"),
                    List.of(
                            new Aim(
                                    "LEGAL",
                                    "تنفيذ حكم النفقة",
                                    "أول أداء أو ملف صندوق التكافل",
                                    "إعداد الملف مع المساعدة القانونية",
                                    "SERVICE"),
                            new Aim("HOUSING", "تفادي الإفراغ", "اتفاق مكتوب مع المالك", "وساطة مع المالك", "WORKER")),
                    "حضرت مع ابنتها. قدمت نسخة الحكم. موعد الجلسة مؤكد.",
                    "LEGAL_AID"),
            new Topic(
                    List.of("E.HOMELESS", "H.MENTAL"),
                    "HOMELESS",
                    Who.ALONE,
                    "MOBILE_TEAM",
                    "شخص بدون مأوى، صادفته الفرقة المتنقلة ليلا في حالة صحية متدهورة.",
                    List.of("HOUSING", "MENTAL", "HEALTH"),
                    List.of(
                            new Aim("HOUSING", "إيواء مستقر", "شهر كامل في المركز", "حجز مكان بمركز الإيواء", "WORKER"),
                            new Aim("MENTAL", "بدء العلاج النفسي", "ثلاث حصص متتالية", "موعد بالمستشفى", "SERVICE")),
                    "وافق على المرافقة إلى المركز الصحي. ينام الآن في مركز الإيواء.",
                    "EMERGENCY_SHELTER"),
            new Topic(
                    List.of("S.NO_CIVIL_STATUS"),
                    "WOMAN.SINGLE_MOTHER",
                    Who.WOMAN,
                    "HEALTH",
                    "أم عازبة وطفلها غير مسجل بالحالة المدنية.",
                    List.of("RIGHTS", "SOCIAL"),
                    List.of(
                            new Aim(
                                    "RIGHTS",
                                    "تسجيل الطفل بالحالة المدنية",
                                    "تسلم رسم الولادة",
                                    "تقديم طلب التسجيل",
                                    "WORKER"),
                            new Aim(
                                    "SOCIAL",
                                    "استعادة الصلة بالأسرة",
                                    "لقاء عائلي واحد على الأقل",
                                    "وساطة أسرية",
                                    "SERVICE")),
                    "الأم هادئة والطفل بصحة جيدة. اتفقنا على الوثائق المطلوبة.",
                    "CIVIL_STATUS"),
            new Topic(
                    List.of("X.BEGGING", "S.STREET"),
                    "CHILD.STREET",
                    Who.CHILD,
                    "MOBILE_TEAM",
                    "طفل يستعمل في التسول قرب محطة القطار، ويبيت أحيانا في الشارع.",
                    List.of("SAFETY", "EDUCATION", "FAMILY"),
                    List.of(
                            new Aim(
                                    "SAFETY",
                                    "العودة إلى أسرة آمنة",
                                    "مبيت منتظم لشهر",
                                    "البحث عن الأسرة الممتدة",
                                    "WORKER"),
                            new Aim(
                                    "EDUCATION",
                                    "الالتحاق بالتربية غير النظامية",
                                    "حضور منتظم لشهرين",
                                    "التسجيل بالقسم",
                                    "SERVICE")),
                    "قبل الحديث بعد ثلاثة لقاءات. يريد أن يتعلم الحلاقة.",
                    "FAMILY_TRACING"));
}
