package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListParametersTest {

    @Test
    void aListIsGivenValueByValueAndFilledUpWithItsLast() {
        Map<String, ?> parameters = Map.of("plans", List.of("a", "b", "c"), "plan", "p");
        ListParameters lists = ListParameters.of(parameters);

        assertThat(lists.worded("e.id = :plan and e.id in :plans and e.x not in :plans"))
                .isEqualTo("e.id = :plan and e.id in (:plans_0, :plans_1, :plans_2, :plans_3)"
                        + " and e.x not in (:plans_0, :plans_1, :plans_2, :plans_3)");
        assertThat(bound(lists))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("plan", "p", "plans_0", "a", "plans_1", "b", "plans_2", "c", "plans_3", "c"));
    }

    @Test
    void aLongerNameIsAnotherParameter() {
        ListParameters lists = ListParameters.of(Map.of("plan", List.of("a", "b")));
        assertThat(lists.worded("e.id in :plans or e.id in :plan"))
                .isEqualTo("e.id in :plans or e.id in (:plan_0, :plan_1)");
    }

    @Test
    void aListOfOneIsAValue() {
        ListParameters lists = ListParameters.of(Map.of("plans", List.of("a")));
        assertThat(lists.worded("e.id in :plans and e.x not in :plans"))
                .isEqualTo("e.id = :plans_0 and e.x <> :plans_0");
    }

    @Test
    void listsOfManyLengthsMakeFewTexts() {
        assertThat(IntStream.rangeClosed(1, 500)
                        .mapToObj(size ->
                                List.copyOf(IntStream.range(0, size).boxed().toList()))
                        .map(list -> ListParameters.of(Map.of("ids", list)).worded("e.id in :ids"))
                        .distinct())
                .hasSize(10);
    }

    private static Map<String, Object> bound(ListParameters lists) {
        Map<String, Object> bound = new TreeMap<>();
        lists.bound((Query) Proxy.newProxyInstance(
                ListParametersTest.class.getClassLoader(), new Class<?>[] {Query.class}, (query, method, arguments) -> {
                    bound.put((String) arguments[0], arguments[1]);
                    return query;
                }));
        return bound;
    }
}
