package io.accountplanning.health;

import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.SettingsSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what each tenant's health is scored: its settings and the factors. Settings that were read are remembered for ten seconds, so
 * another node's edit is seen after that time at the latest; an edit on this node is seen at once. Thread-safe.
 */
public final class HealthRules {

    private static final Actor READER = Actor.system("health");
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,100}");

    private record Read(HealthSettings settings, Instant at) {}

    private final PlanChanges<? extends CatalogStore> changes;
    private final SettingsSource settings;
    private final HostFactors hosts;
    private final Map<TenantId, Read> read = new ConcurrentHashMap<>();

    /**
     * Wires the rules; the façade does this for a host.
     *
     * @param hosts the factors that the host brings along
     * @param calls how a screen asks them
     * @throws IllegalStateException when two factors have the same name, or one has none that can be stored, or a negative weight
     */
    public HealthRules(
            PlanChanges<? extends CatalogStore> changes,
            SettingsSource settings,
            List<HealthFactor> hosts,
            HostCalls calls) {
        this.changes = changes;
        this.settings = settings;
        this.hosts = new HostFactors(hosts, calls);
        requireSound(hosts);
    }

    private void requireSound(List<HealthFactor> added) {
        Set<String> names = new HashSet<>(namesOfOwn());
        for (HealthFactor factor : added) {
            if (!NAME.matcher(factor.name()).matches()) {
                throw new IllegalStateException(
                        "A health factor is called \"" + factor.name() + "\"" + System.lineSeparator()
                                + "Maybe give it a name of 1 to 100 letters, digits, dots and dashes?");
            }
            if (!names.add(factor.name())) {
                throw new IllegalStateException("Two health factors have the name " + factor.name()
                        + System.lineSeparator() + "Maybe give the host's own factor a prefix?");
            }
            if (factor.weight().signum() < 0) {
                throw new IllegalStateException("The health factor " + factor.name() + " has the weight "
                        + factor.weight().toPlainString() + System.lineSeparator()
                        + "Maybe give it 0, which switches it off where no settings say otherwise?");
            }
        }
    }

    private static List<String> namesOfOwn() {
        return HealthFormula.standard(HealthSettings.defaults()).stream()
                .map(HealthFactor::name)
                .toList();
    }

    /** The names of all factors, the library's own first. */
    List<String> names() {
        return Stream.concat(namesOfOwn().stream(), hosts.factors().stream().map(HealthFactor::name))
                .toList();
    }

    /** Whether a factor counts by these settings. */
    boolean hasWeight(HealthSettings chosen) {
        return Stream.concat(HealthFormula.standard(chosen).stream(), hosts.factors().stream())
                .anyMatch(factor -> chosen.weightOf(factor).signum() > 0);
    }

    HostFactors hosts() {
        return hosts;
    }

    ZoneId zone(TenantId tenant) {
        return settings.of(tenant).zone();
    }

    LocalDate day(TenantId tenant, Instant moment) {
        return LocalDate.ofInstant(moment, zone(tenant));
    }

    HealthFormula formula(TenantId tenant) {
        return formula(of(tenant));
    }

    HealthFormula formula(HealthSettings chosen) {
        return new HealthFormula(chosen, hosts.factors());
    }

    private HealthSettings of(TenantId tenant) {
        Read known = read.get(tenant);
        Instant now = changes.clock().instant();
        if (known != null && !now.isBefore(known.at) && now.isBefore(known.at.plus(REMEMBERED))) {
            return known.settings;
        }
        HealthSettings stored = changes.work(
                READER.in(tenant),
                HealthSettingsTab.ID,
                work -> work.stores()
                        .catalog()
                        .find(HealthSettings.SECTION, HealthSettingsTab.ID)
                        .value());
        read.put(tenant, new Read(stored, now));
        return stored;
    }

    void forget(TenantId tenant) {
        read.remove(tenant);
    }
}
