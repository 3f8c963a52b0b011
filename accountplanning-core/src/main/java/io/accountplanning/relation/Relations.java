package io.accountplanning.relation;

import io.accountplanning.error.Violation;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The host records that the plan is linked to.
 *
 * @param records in the order in which they were linked
 */
public record Relations(List<LinkedRecord> records) implements PlanSection {

    /** None yet. */
    public static final Relations EMPTY = new Relations(List.of());

    /** The section type: key {@code relations}. */
    public static final SectionType<Relations> SECTION = SectionType.of("relations", Relations.class, EMPTY)
            .table(LinkedRecord.TABLE)
            .rules(Relations::linkedOnce)
            .carryOver(Relations::carriedOver)
            .build();

    public Relations {
        records = List.copyOf(records);
    }

    /** What comes from elsewhere is linked anew, because only that asks the host whether the record is the client's. */
    private static Relations carriedOver(Relations relations, CarryOver how) {
        return switch (how) {
            case WITHOUT_TASKS, WITH_OPEN_TASKS -> relations;
            case AS_TEMPLATE, AS_IT_IS -> EMPTY;
        };
    }

    /** A copy linked to that record; the same when it is linked already. */
    public Relations link(HostRecord record) {
        return link(LinkedRecord.of(record));
    }

    /** A copy with that link; the same when its record is linked already. */
    Relations link(LinkedRecord link) {
        return find(link.kind(), link.recordId()).isPresent()
                ? this
                : new Relations(Stream.concat(records.stream(), Stream.of(link)).toList());
    }

    /**
     * A copy with what the host said of the records; those that it did not tell of stay.
     *
     * @param today since when those are gone that are gone for the first time
     */
    public Relations taking(RecordsNow now, LocalDate today) {
        return new Relations(
                records.stream().map(link -> now.taken(link, today)).toList());
    }

    /** The link to that record, when there is one. */
    public Optional<LinkedRecord> find(RecordKind kind, String recordId) {
        return ofKind(kind).stream()
                .filter(link -> link.recordId().equals(recordId))
                .findFirst();
    }

    /** A copy without the link to that record; the same when there is none. */
    public Relations unlink(RecordKind kind, String recordId) {
        return new Relations(records.stream()
                .filter(link -> link.kind() != kind || !link.recordId().equals(recordId))
                .toList());
    }

    /** The linked records of a kind. */
    public List<LinkedRecord> ofKind(RecordKind kind) {
        return records.stream().filter(link -> link.kind() == kind).toList();
    }

    private static List<Violation> linkedOnce(Relations relations) {
        long distinct = relations.records.stream()
                .map(link -> link.kind() + " " + link.recordId())
                .distinct()
                .count();
        return distinct == relations.records.size()
                ? List.of()
                : List.of(new Violation("records", "a record is linked twice", null));
    }
}
