package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a person stands in, page by page. */
final class Export {

    private static final Comparator<PersonalText> ORDER = Comparator.comparing(
                    PersonalText::number, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(PersonalText::kind)
            .thenComparing(PersonalText::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final Names names;
    private final SectionTexts sections;
    private final TenantId tenant;
    private final List<PersonalText> found = new ArrayList<>();
    private final Set<FileStore.Key> files = new LinkedHashSet<>();

    Export(TenantId tenant, Names names, SectionTexts sections) {
        this.tenant = tenant;
        this.names = names;
        this.sections = sections;
    }

    /** A page of texts, each once. */
    static final class Seen implements TextVisitor {

        private final Map<StoredRecord, List<StoredText>> records = new LinkedHashMap<>();

        @Override
        public String visit(StoredText text) {
            records.computeIfAbsent(text.record(), key -> new ArrayList<>()).add(text);
            return text.text();
        }
    }

    /** What of a page is about the person. */
    List<PersonalText> told(PrivacyStore stores, Seen page) {
        List<PersonalText> about = new ArrayList<>();
        Map<StoredRecord, List<StoredText>> told = new LinkedHashMap<>();
        page.records.forEach((record, texts) -> {
            List<StoredText> own = texts.stream().filter(names::standIn).toList();
            if (!own.isEmpty()) {
                told.put(record, record.oneThing() ? texts : own);
            }
        });
        List<PlanId> ids = told.keySet().stream()
                .flatMap(record -> Optional.ofNullable(record.plan()).stream())
                .distinct()
                .toList();
        Map<PlanId, AccountPlan> plans =
                stores.plans().find(ids).stream().collect(Collectors.toMap(AccountPlan::id, Function.identity()));
        told.forEach((record, texts) -> {
            @Nullable AccountPlan plan = record.plan() == null ? null : plans.get(record.plan());
            Instant at = record.at() == null && plan != null ? lastChange(stores, plan, record) : record.at();
            Authors authors =
                    new Authors(record, texts.stream().filter(names::standIn).toList());
            texts.forEach(text -> about.add(new PersonalText(
                    record.plan(),
                    plan == null ? null : plan.number(),
                    record.kind(),
                    text.part(),
                    at,
                    concern(authors, text),
                    text.text())));
        });
        return about;
    }

    private Concern concern(Authors authors, StoredText text) {
        if (authors.wrote(text)) {
            return Concern.WRITTEN_BY;
        }
        return names.standIn(text) ? Concern.NAMES : Concern.BESIDE;
    }

    void add(List<PersonalText> some, Seen page) {
        found.addAll(some);
        page.records
                .values()
                .forEach(texts -> texts.stream()
                        .filter(names::standIn)
                        .forEach(text -> AddedFiles.of(tenant, text).ifPresent(files::add)));
    }

    private @Nullable Instant lastChange(PrivacyStore stores, AccountPlan plan, StoredRecord record) {
        String key =
                record.kind().indexOf('.') < 0 || sections.find(record.kind()).isPresent()
                        ? record.kind()
                        : record.kind().substring(0, record.kind().lastIndexOf('.'));
        return sections.find(key)
                .map(type -> changed(stores, plan, type))
                .map(Stamp::at)
                .orElse(null);
    }

    private static @Nullable Stamp changed(PrivacyStore stores, AccountPlan plan, SectionType<?> type) {
        return type.type() == PlanDetails.class
                ? plan.changed()
                : stores.plans().section(plan.id(), type).changed();
    }

    PersonalData data() {
        return new PersonalData(found.stream().sorted(ORDER).toList(), List.copyOf(files));
    }
}
