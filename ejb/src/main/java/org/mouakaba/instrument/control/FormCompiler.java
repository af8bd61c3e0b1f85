package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.instrument.boundary.FormFault;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormText;

/** Makes a form of the sheets of a workbook, or a list of what is wrong with them. */
public final class FormCompiler {

    private static final Set<String> UNSUPPORTED_SHEETS = Set.of("external_choices", "entities", "osm", "cascades");

    /**
     * @param form null where any complaint is fatal
     */
    public record Result(@Nullable CompiledForm form, List<FormComplaint> complaints) {}

    private final FormWorkbook book;
    private final Complaints complaints = new Complaints();

    private FormCompiler(FormWorkbook book) {
        this.book = book;
    }

    /** Of any bytes. */
    public static Result compile(byte[] workbook) {
        try {
            return new FormCompiler(new FormWorkbook(workbook)).compile();
        } catch (UnfitWorkbook e) {
            return new Result(null, e.complaints());
        } catch (StackOverflowError e) {
            return new Result(null, List.of(new FormComplaint("", 0, "", FormFault.EXPRESSION_TOO_HEAVY, List.of())));
        }
    }

    private Result compile() {
        for (String name : book.names()) {
            if (UNSUPPORTED_SHEETS.contains(FormWorkbook.plain(name))) {
                complaints.add(name, 0, "", FormFault.UNSUPPORTED_SHEET, name);
            }
        }
        CompiledForm form = null;
        FormTable survey = new FormTable(book.sheet(FormWorkbook.SURVEY), complaints);
        if (survey.head() == 0) {
            complaints.add("", 0, "", FormFault.NO_SURVEY_SHEET, FormWorkbook.SURVEY);
        } else {
            form = compile(survey);
        }
        return new Result(complaints.fatal() ? null : form, complaints.sorted(book.names()));
    }

    private CompiledForm compile(FormTable survey) {
        FormTable choices = new FormTable(book.sheet(FormWorkbook.CHOICES), complaints);
        FormSettings settings =
                new FormSettings(new FormTable(book.sheet(FormWorkbook.SETTINGS), complaints), complaints);
        Languages languages = new Languages(settings.language());
        Map<String, ChoiceList> lists =
                new ChoicesSheet(choices, languages, settings.choicesMayRepeat(), complaints).read();
        FormNode root = new SurveySheet(survey, lists, languages, complaints).read();
        InstanceName.add(root, settings);
        FormNames names = new FormNames(root, settings.roots(), lists);
        Map<String, Pattern> patterns = new HashMap<>();
        new NodeCompiler(languages, names, new ExpressionCompiler(survey.name(), names, patterns, complaints))
                .compile();
        List<FormNode> order = new FormOrder(root, survey.name(), complaints).order();
        List<FormNode> all = root.all();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).index = i;
        }
        FormMapping mapping =
                new MappingSheet(new FormTable(book.sheet(FormWorkbook.MAPPING), complaints), names, complaints).read();
        FormText title = mapping.title().isEmpty() ? settings.title(languages) : mapping.title();
        return new CompiledForm(
                settings.id(),
                settings.version(),
                title,
                languages(survey, choices, settings),
                mapping,
                root,
                order,
                all.size(),
                PagePlan.of(root, title),
                lists,
                patterns);
    }

    private static List<String> languages(FormTable survey, FormTable choices, FormSettings settings) {
        List<String> languages = new ArrayList<>();
        if (!settings.language().isEmpty()
                && !settings.language().toLowerCase(Locale.ROOT).equals("default")) {
            languages.add(settings.language());
        }
        for (FormTable table : List.of(survey, choices)) {
            table.languages().stream()
                    .filter(language -> languages.stream()
                            .noneMatch(known -> Languages.tag(known).equals(Languages.tag(language))))
                    .forEach(languages::add);
        }
        return languages;
    }
}
