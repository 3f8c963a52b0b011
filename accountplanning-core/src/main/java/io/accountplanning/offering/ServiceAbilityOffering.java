package io.accountplanning.offering;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Rows;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the client buys from us, and what it could buy.
 *
 * @param currentServices what it buys
 * @param offerings what it could buy
 */
public record ServiceAbilityOffering(List<CurrentService> currentServices, List<Offering> offerings)
        implements PlanSection {

    /** Nothing yet. */
    public static final ServiceAbilityOffering EMPTY = new ServiceAbilityOffering(List.of(), List.of());

    /** The section type: key {@code offering}. */
    public static final SectionType<ServiceAbilityOffering> SECTION = SectionType.of(
                    "offering", ServiceAbilityOffering.class, EMPTY)
            .table(CurrentService.TABLE)
            .table(Offering.TABLE)
            .expectsRows("currentServices", 1, 2)
            .expectsRows("offerings", 1, 3)
            .notInTemplates()
            .build();

    public ServiceAbilityOffering {
        currentServices = List.copyOf(currentServices);
        offerings = List.copyOf(offerings);
    }

    /** A copy with a further service that the client buys. */
    public ServiceAbilityOffering add(CurrentService service) {
        return new ServiceAbilityOffering(
                Stream.concat(currentServices.stream(), Stream.of(service)).toList(), offerings);
    }

    /** A copy with a further service that the client could buy. */
    public ServiceAbilityOffering add(Offering offering) {
        return new ServiceAbilityOffering(
                currentServices,
                Stream.concat(offerings.stream(), Stream.of(offering)).toList());
    }

    /**
     * A copy with an edited service that the client buys.
     *
     * @throws NotFoundException when there is none of that id
     */
    public ServiceAbilityOffering edit(CurrentService.Id id, UnaryOperator<CurrentService> edit) {
        return new ServiceAbilityOffering(Rows.edited("service", currentServices, id, edit), offerings);
    }

    /**
     * A copy with an edited service that the client could buy.
     *
     * @throws NotFoundException when there is none of that id
     */
    public ServiceAbilityOffering edit(Offering.Id id, UnaryOperator<Offering> edit) {
        return new ServiceAbilityOffering(currentServices, Rows.edited("offering", offerings, id, edit));
    }

    /**
     * A copy without a service that the client buys.
     *
     * @throws NotFoundException when there is none of that id
     */
    public ServiceAbilityOffering remove(CurrentService.Id id) {
        return new ServiceAbilityOffering(Rows.without("service", currentServices, id), offerings);
    }

    /**
     * A copy without a service that the client could buy.
     *
     * @throws NotFoundException when there is none of that id
     */
    public ServiceAbilityOffering remove(Offering.Id id) {
        return new ServiceAbilityOffering(currentServices, Rows.without("offering", offerings, id));
    }
}
