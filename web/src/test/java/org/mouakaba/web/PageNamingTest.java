package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the address to the bean without a search: component/verb[-noun].xhtml is web.component.VerbNounView. */
class PageNamingTest {

    /** Pages that only say something need no bean. */
    private static final Set<String> WITHOUT_BEAN = Set.of("public", "help");

    private static final int LONGEST_VIEW = 120;
    private static final int MOST_INJECTED = 3;

    @TempDir
    Path temporary;

    /** Else the lint tests would find nothing wrong with nothing. */
    @Test
    void theProductHasPagesViewsAndWords() {
        assertThat(Sources.PRODUCT.addressed()).isNotEmpty();
        assertThat(views(Sources.PRODUCT)).isNotEmpty();
        assertThat(Sources.PRODUCT.components("messages")).isNotEmpty();
    }

    @Test
    void everyPageHasItsView() {
        assertThat(pagesWithoutView(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void everyViewHasItsPage() {
        assertThat(viewsWithoutPage(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void viewsStaySmall() {
        assertThat(fat(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void seesWhatIsWrong() throws IOException {
        String java = "src/main/java/org/mouakaba/web/alpha/";
        Sources broken = new Sources(temporary)
                .with("src/main/webapp/alpha/open.xhtml", "")
                .with(java + "OpenAlphaView.java", "@Inject\n".repeat(4) + "FacesContext.getCurrentInstance()")
                .with("src/main/webapp/alpha/close-door.xhtml", "")
                .with(java + "CloseView.java", "\n".repeat(121))
                .with("src/main/webapp/stray.xhtml", "");
        assertThat(pagesWithoutView(broken))
                .containsExactlyInAnyOrder(
                        "alpha/close-door.xhtml has no view CloseDoorView",
                        "stray.xhtml: a page lies in the folder of its component");
        assertThat(viewsWithoutPage(broken)).containsExactly("alpha/CloseView.java");
        assertThat(fat(broken))
                .containsExactlyInAnyOrder(
                        "alpha/CloseView.java has 121 lines",
                        "alpha/OpenAlphaView.java has 4 injections",
                        "alpha/OpenAlphaView.java reaches for the FacesContext");
    }

    private static List<String> pagesWithoutView(Sources sources) {
        List<String> missing = new ArrayList<>();
        for (Path page : sources.addressed()) {
            Path path = sources.webapp().relativize(page);
            if (path.getNameCount() != 2) {
                missing.add(path + ": a page lies in the folder of its component");
            } else if (!WITHOUT_BEAN.contains(path.getName(0).toString())
                    && viewsOf(sources, path).isEmpty()) {
                missing.add(path + " has no view " + expected(path));
            }
        }
        return missing;
    }

    private static List<String> viewsWithoutPage(Sources sources) {
        List<Path> pages =
                sources.addressed().stream().map(sources.webapp()::relativize).toList();
        return views(sources).stream()
                // What a fragment of the case's overview shows has no address of its own.
                .filter(view -> !view.toString().endsWith("SummaryView.java"))
                .filter(view -> pages.stream()
                        .filter(page -> page.getNameCount() == 2)
                        .noneMatch(page -> viewsOf(sources, page).contains(view)))
                .map(Path::toString)
                .toList();
    }

    private static List<String> fat(Sources sources) {
        List<String> fat = new ArrayList<>();
        for (Path view : views(sources)) {
            String text =
                    Sources.read(sources.java().resolve("org/mouakaba/web").resolve(view));
            long lines = text.lines().count();
            if (lines > LONGEST_VIEW) {
                fat.add(view + " has " + lines + " lines");
            }
            long injected =
                    text.lines().filter(line -> line.strip().equals("@Inject")).count();
            if (injected > MOST_INJECTED) {
                fat.add(view + " has " + injected + " injections");
            }
            if (text.contains("FacesContext.getCurrentInstance")) {
                fat.add(view + " reaches for the FacesContext");
            }
        }
        return fat;
    }

    /** Of a page without a noun, any noun will do: it is the thing that the component is about. */
    private static List<Path> viewsOf(Sources sources, Path page) {
        String component = page.getName(0).toString();
        String start = expected(page).replace("View", "");
        boolean exact = page.getFileName().toString().contains("-");
        return views(sources).stream()
                .filter(view -> view.getName(0).toString().equals(component))
                .filter(view -> {
                    String name = view.getFileName().toString().replace("View.java", "");
                    return exact
                            ? name.equals(start)
                            : name.equals(start) || name.matches(start + "[A-Z][A-Za-z]*") || startsList(name, start);
                })
                .toList();
    }

    /** list.xhtml is ListCasesView or CaseListView. */
    private static boolean startsList(String name, String verb) {
        return verb.equals("List") && name.endsWith("List");
    }

    private static String expected(Path page) {
        String file = page.getFileName().toString().replace(".xhtml", "");
        return Arrays.stream(file.split("-", -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining())
                + "View";
    }

    private static List<Path> views(Sources sources) {
        Path web = sources.java().resolve("org/mouakaba/web");
        return Sources.files(web, "View.java").stream()
                .filter(Files::isRegularFile)
                .map(web::relativize)
                .filter(view -> view.getNameCount() == 2)
                .toList();
    }
}
