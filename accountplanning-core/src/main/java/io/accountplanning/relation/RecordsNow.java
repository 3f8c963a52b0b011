package io.accountplanning.relation;

import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The linked records of a plan as the host has them now. A kind whose system fails or hangs is told by {@link #unread}; the others are
 * there all the same.
 *
 * @param records in the order in which they were linked
 * @param unread which kinds could not be read, and why, in words
 */
public record RecordsNow(List<RecordNow> records, Map<RecordKind, String> unread) {

    public RecordsNow {
        records = List.copyOf(records);
        unread = Map.copyOf(unread);
    }

    /** Those that are known to be another than what was kept, or to be gone. */
    public List<RecordNow> changed() {
        return records.stream()
                .filter(record -> record.state() == RecordNow.State.CHANGED || record.state() == RecordNow.State.GONE)
                .toList();
    }

    /**
     * Asks the host, a question for each kind, all kinds at once.
     *
     * @param directory null when the host has connected none
     */
    public static RecordsNow read(
            TenantId tenant, Relations relations, HostCalls calls, @Nullable RecordDirectory directory) {
        Map<RecordKind, Supplier<HostAnswer<Map<String, HostRecord>>>> asked = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            List<String> ids =
                    relations.ofKind(kind).stream().map(LinkedRecord::recordId).toList();
            if (!ids.isEmpty()) {
                asked.put(kind, ask(tenant, kind, ids, calls, directory));
            }
        }
        Map<RecordKind, HostAnswer<Map<String, HostRecord>>> answers = new EnumMap<>(RecordKind.class);
        asked.forEach((kind, answer) -> answers.put(kind, answer.get()));
        return of(relations, answers);
    }

    private static Supplier<HostAnswer<Map<String, HostRecord>>> ask(
            TenantId tenant, RecordKind kind, List<String> ids, HostCalls calls, @Nullable RecordDirectory directory) {
        return directory == null
                ? () -> HostAnswer.notConnected("records(...)")
                : calls.start(
                        "RecordDirectory.find of " + kind.name().toLowerCase(Locale.ROOT) + "s",
                        () -> directory.find(tenant, kind, ids));
    }

    LinkedRecord taken(LinkedRecord link, LocalDate today) {
        return records.stream()
                .filter(record -> record.link().id().equals(link.id()))
                .findFirst()
                .map(record -> record.taken(today))
                .orElse(link);
    }

    /**
     * What the host answered of the records of each kind, by their ids; a record that is left out is gone. Kinds without an answer are as
     * they were.
     */
    public static RecordsNow of(Relations relations, Map<RecordKind, HostAnswer<Map<String, HostRecord>>> answers) {
        List<RecordNow> records = new ArrayList<>();
        Map<RecordKind, String> unread = new EnumMap<>(RecordKind.class);
        answers.forEach((kind, answer) -> answer.reason().ifPresent(reason -> unread.put(kind, reason)));
        for (LinkedRecord link : relations.records()) {
            String reason = answers.containsKey(link.kind()) ? unread.get(link.kind()) : "it was not asked for";
            records.add(reason == null ? RecordNow.of(link, given(answers, link)) : RecordNow.unread(link, reason));
        }
        return new RecordsNow(records, unread);
    }

    private static @Nullable HostRecord given(
            Map<RecordKind, HostAnswer<Map<String, HostRecord>>> answers, LinkedRecord link) {
        HostAnswer<Map<String, HostRecord>> answer = answers.get(link.kind());
        return answer == null
                ? null
                : answer.given().map(found -> found.get(link.recordId())).orElse(null);
    }
}
