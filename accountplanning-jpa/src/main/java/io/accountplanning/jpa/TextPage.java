package io.accountplanning.jpa;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.TenantId;
import io.accountplanning.notification.Notification;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.privacy.TextNature;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.section.SectionType;
import io.accountplanning.transaction.StaleVersionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of one page: shown to a visitor, and written where something changed. */
final class TextPage {

    private static final int SHORT = 500;

    private final TenantId tenant;
    private final Entities entities;
    private final SectionTexts sections;
    private final TextVisitor visitor;
    private final Map<TextRow, Map<String, String>> changed = new LinkedHashMap<>();

    TextPage(TenantId tenant, Entities entities, SectionTexts sections, TextVisitor visitor) {
        this.tenant = tenant;
        this.entities = entities;
        this.sections = sections;
        this.visitor = visitor;
    }

    void visit(TextRow row) {
        StoredRecord record = row.record();
        Map<String, String> after = new HashMap<>();
        for (TextAttribute attribute : row.entity().texts()) {
            String before = row.text(attribute.name());
            if (before != null && !before.isEmpty()) {
                String now = visited(row, record, attribute, before);
                if (!now.equals(before)) {
                    after.put(attribute.name(), now);
                }
            }
        }
        if (row.entity().name().equals("ApCatalog")) {
            visitEntry(row, record, after);
        }
        if (!after.isEmpty()) {
            changed.put(row, after);
        }
    }

    /** The id of a person's entry. */
    private void visitEntry(TextRow row, StoredRecord record, Map<String, String> after) {
        String id = (String) row.value("entryId");
        if (sections.find(row.section()).filter(SectionType::isPerPerson).isPresent()) {
            String now = visitor.visit(new StoredText(record, "id", TextNature.PERSON, id, other -> true));
            if (!now.equals(id)) {
                after.put("entryId", now);
            }
        }
    }

    private String visited(TextRow row, StoredRecord record, TextAttribute attribute, String text) {
        String name = attribute.name();
        return switch (attribute.form()) {
            case JSON -> new JsonTexts(sections, visitor, record).visit(text, row.section());
            case CELL -> cell(record, attribute, text).map(visitor::visit).orElse(text);
            case PERSON -> visitor.visit(new StoredText(record, name, TextNature.PERSON, text, other -> true));
            case WORDS -> visitor.visit(new StoredText(record, name, TextNature.WORDS, text, other -> true));
            case SHORT_WORDS ->
                visitor.visit(new StoredText(record, name, TextNature.WORDS, text, other -> other.length() <= SHORT));
            case NO_TEXT -> text;
        };
    }

    private static Optional<StoredText> cell(StoredRecord record, TextAttribute attribute, String text) {
        return Optional.ofNullable(attribute.cell())
                .flatMap(column -> SectionTexts.text(record, column.type(), column.name(), text));
    }

    /** Whoever edits what is written here waits from now on, or was before us, and then all is done anew. */
    void write() {
        TreeSet<UUID> plans = new TreeSet<>();
        changed.keySet().stream()
                .filter(row -> row.entity().isEdited())
                .forEach(row -> Optional.ofNullable(row.plan()).ifPresent(plans::add));
        plans.forEach(this::lock);
        Set<String> raised = new HashSet<>();
        changed.forEach((row, after) -> {
            switch (row.entity().name()) {
                case "ApCatalog" -> rename(row, after.get("entryId"));
                case "ApCatalogVersion" -> writeVersion(row, after);
                case "ApPlan" -> writePlan(row, after);
                default -> {
                    update(row, after);
                    raise(row, raised);
                }
            }
        });
    }

    private void lock(UUID plan) {
        entities.execute(
                "update ApPlan p set p.version = p.version where p.id = :plan and p.tenantId = :tenant",
                Map.of("plan", plan, "tenant", tenant.value()));
    }

    private void update(TextRow row, Map<String, String> after) {
        update(row, after, "");
    }

    private void update(TextRow row, Map<String, String> after, String more) {
        if (row.entity().isEdited()) {
            requireUnchanged(row);
        }
        Map<String, String> all = new LinkedHashMap<>(after);
        derived(row, after).forEach(all::put);
        Map<String, Object> parameters = key(row);
        List<String> sets = new ArrayList<>();
        all.forEach((attribute, text) -> {
            sets.add("e." + attribute + " = :v" + sets.size());
            parameters.put("v" + (sets.size() - 1), text);
        });
        entities.execute(
                "update " + row.entity().name() + " e set " + String.join(", ", sets) + more + where(row), parameters);
    }

    private void requireUnchanged(TextRow row) {
        List<Object[]> now = entities.values(Object[].class, JpaStoredTexts.select(row.entity()) + only(row), key(row));
        if (now.size() != 1 || !new TextRow(row.entity(), now.get(0)).says(row)) {
            throw new StaleVersionException("a text of " + row.entity().name(), null);
        }
    }

    private static String where(TextRow row) {
        return " where e.tenantId = :tenant" + only(row);
    }

    private static String only(TextRow row) {
        StringBuilder condition = new StringBuilder();
        List<String> ids = row.entity().ids();
        for (int i = 0; i < ids.size(); i++) {
            condition.append(" and e.").append(ids.get(i)).append(" = :k").append(i);
        }
        return condition.toString();
    }

    private Map<String, Object> key(TextRow row) {
        Map<String, Object> key = new HashMap<>(Map.of("tenant", tenant.value()));
        List<String> ids = row.entity().ids();
        for (int i = 0; i < ids.size(); i++) {
            key.put("k" + i, row.value(ids.get(i)));
        }
        return key;
    }

    /** What is kept beside a text to search and sort by, or to be told once. */
    private Map<String, String> derived(TextRow row, Map<String, String> after) {
        Map<String, String> derived = new HashMap<>();
        switch (row.entity().name()) {
            case "ApPlan" -> {
                String subject = after.getOrDefault("subject", (String) row.value("subject"));
                String client = after.getOrDefault("clientName", (String) row.value("clientName"));
                derived.put("subjectSort", subject.toLowerCase(Locale.ROOT));
                derived.put("clientSort", client.toLowerCase(Locale.ROOT));
                derived.put("searchText", PlanFilter.searchText((String) row.value("number"), subject, client));
            }
            case "ApCustomValue" ->
                Optional.ofNullable(after.get("value"))
                        .ifPresent(value -> derived.put("lower", value.toLowerCase(Locale.ROOT)));
            case "ApNotification" ->
                Optional.ofNullable(after.get("recipientId"))
                        .ifPresent(recipient -> derived.put(
                                "notificationKey",
                                Notification.keyFor(
                                        (String) row.value("notificationKey"),
                                        (String) row.value("recipientId"),
                                        recipient)));
            default -> {}
        }
        return derived;
    }

    private void writePlan(TextRow row, Map<String, String> after) {
        boolean onlyStamps =
                after.keySet().stream().allMatch(one -> one.equals("createdBy") || one.equals("changedBy"));
        update(row, after, onlyStamps ? "" : ", e.version = e.version + 1");
    }

    /** Once for each section of the page. */
    private void raise(TextRow row, Set<String> raised) {
        UUID plan = row.plan();
        if (row.entity().isEdited() && plan != null && raised.add(plan + " " + row.section())) {
            entities.execute(
                    "update ApSection s set s.version = s.version + 1 where s.planId = :plan and s.sectionKey = :section",
                    Map.of("plan", plan, "section", row.section()));
        }
    }

    /** The latest version of an entry becomes the next one. */
    private void writeVersion(TextRow row, Map<String, String> after) {
        if (after.containsKey("content")) {
            Map<String, Object> latest = entry(row);
            latest.put("version", row.value("version"));
            int is = entities.execute(
                    "update ApCatalog c set c.version = c.version + 1 where c.tenantId = :tenant and c.kind = :kind"
                            + " and c.entryId = :entry and c.version = :version",
                    latest);
            if (is == 1) {
                entities.execute("update ApCatalogVersion e set e.version = e.version + 1" + where(row), key(row));
            }
        }
        update(row, after);
    }

    private Map<String, Object> entry(TextRow row) {
        return new HashMap<>(
                Map.of("tenant", tenant.value(), "kind", row.value("kind"), "entry", row.value("entryId")));
    }

    private void rename(TextRow row, @Nullable String wanted) {
        if (wanted == null) {
            return;
        }
        String id = free((String) row.value("kind"), wanted);
        Map<String, Object> old = entry(row);
        old.put("version", row.value("version"));
        int gone = entities.execute(
                "delete from ApCatalog c where c.tenantId = :tenant and c.kind = :kind and c.entryId = :entry"
                        + " and c.version = :version",
                old);
        if (gone != 1) {
            throw new StaleVersionException("an entry of the catalog", null);
        }
        entities.add(new CatalogEntity(tenant.value(), (String) row.value("kind"), id, (Long) row.value("version")));
        entities.flush();
        Map<String, Object> versions = entry(row);
        versions.put("now", id);
        entities.execute(
                "update ApCatalogVersion e set e.entryId = :now where e.tenantId = :tenant and e.kind = :kind"
                        + " and e.entryId = :entry",
                versions);
    }

    private String free(String kind, String wanted) {
        String id = wanted;
        for (int i = 2; isTaken(kind, id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private boolean isTaken(String kind, String id) {
        return entities.values(
                                Long.class,
                                "select count(c) from ApCatalog c where c.tenantId = :tenant and c.kind = :kind"
                                        + " and c.entryId = :entry",
                                Map.of("tenant", tenant.value(), "kind", kind, "entry", id))
                        .get(0)
                > 0;
    }
}
