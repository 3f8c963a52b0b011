package io.accountplanning.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.tasklist.TaskCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

class CursorFuzzTest {

    private static final List<Function<String, Object>> READERS =
            List.of(BoardCursor::parse, NotificationCursor::parse, RiskCursor::parse, TaskCursor::parse);
    private static final Workspace ALICE = alice();

    private static Workspace alice() {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ADMINISTRATOR));
        alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)));
        return alice;
    }

    @FuzzTest
    void aCursorIsAPlaceInAListOrRefused(FuzzedDataProvider data) {
        int reader = data.consumeInt(0, READERS.size());
        boolean encoded = data.consumeBoolean();
        String given = data.consumeRemainingAsString();
        String text = encoded
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(given.getBytes(StandardCharsets.UTF_8))
                : given;
        try {
            if (reader < READERS.size()) {
                Object read = READERS.get(reader).apply(text);
                assertThat(READERS.get(reader).apply(read.toString())).isEqualTo(read);
                return;
            }
            Cursor cursor = Cursor.parse(text);
            assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
            ALICE.list().find(PlanFilter.all(), cursor.sort(), Page.after(cursor, 10));
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
