package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A form of 400 questions with 150 skip rules is filled anew at each change, in no time that anybody would notice. */
class LargeFormTest {

    private static final int PASSES = 101;

    private static Form large() {
        List<String> rows = new ArrayList<>();
        rows.add("type|name|label|relevant|constraint|calculation|choice_filter");
        for (int page = 0; page < 20; page++) {
            rows.add("begin group|g%d|Page %d|||".formatted(page, page));
            for (int i = 0; i < 20; i++) {
                int n = page * 20 + i;
                rows.add(question(n, i));
            }
            rows.add("end group|||||");
        }
        List<String> choices = new ArrayList<>(List.of("list_name|name|label|of"));
        for (int i = 0; i < 500; i++) {
            choices.add("l|c%d|Choice %d|%d".formatted(i, i, i % 10));
        }
        return SheetBuilder.survey(rows.toArray(String[]::new))
                .choices(choices.toArray(String[]::new))
                .form();
    }

    private static String question(int n, int place) {
        if (place == 19) {
            return "calculate|q%d||||sum(${q%d}, ${q%d}) + if(${q%d} > 3, 1, 0)|".formatted(n, n - 1, n - 2, n - 9);
        }
        if (n % 200 == 10) {
            return "select_multiple l|q%d|Which of %d||||of = ${q%d} mod 10".formatted(n, n, n - 1);
        }
        String relevant = place % 5 < 2 && n > 0 ? "${q%d} > 3 or ${q%d} = ''".formatted(n - 1, n - 1) : "";
        return "integer|q%d|Question %d after ${q0}|%s|. >= 0 and . < 1000||".formatted(n, n, relevant);
    }

    private static Map<String, String> answers(int seed) {
        Map<String, String> answers = new TreeMap<>();
        for (int n = 0; n < 400; n++) {
            if (n % 20 != 19 && n % 200 != 10) {
                answers.put("g%d/q%d".formatted(n / 20, n), String.valueOf((n * 7 + seed) % 23));
            }
        }
        return answers;
    }

    @Test
    void isFilledWithinAHundredMilliseconds() {
        Form form = large();
        long[] times = new long[PASSES];
        for (int i = 0; i < PASSES; i++) {
            long start = System.nanoTime();
            form.fill(answers(i), "en", Filling.TODAY);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        assertThat(form.questions()).hasSize(400);
        assertThat(times[PASSES / 2] / 1_000_000).as("milliseconds").isLessThan(100);
    }

    @Test
    void isFilledByManyAtOnce() throws InterruptedException, ExecutionException {
        Form form = large();
        FormState alone = form.fill(answers(5), "en", Filling.TODAY);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<FormState>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                int seed = i % 2 == 0 ? 5 : i;
                tasks.add(() -> form.fill(answers(seed), "en", Filling.TODAY));
            }
            List<Future<FormState>> done = many.invokeAll(tasks);
            for (int i = 0; i < done.size(); i += 2) {
                assertThat(done.get(i).get()).isEqualTo(alone);
            }
        } finally {
            many.shutdown();
        }
    }
}
