package io.accountplanning.relation;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The projects that are being created in the host at the moment, so that nobody creates one a second time. A project that was created is
 * a link and no longer here.
 *
 * @param requests a key once
 */
public record ProjectRequests(List<ProjectRequest> requests) implements PlanSection {

    /** None. */
    public static final ProjectRequests EMPTY = new ProjectRequests(List.of());

    /** The section type: key {@code projectRequests}; bookkeeping of {@code plan.createProject(project)}, internal. */
    public static final SectionType<ProjectRequests> SECTION = SectionType.of(
                    "projectRequests", ProjectRequests.class, EMPTY)
            .table(ProjectRequest.TABLE)
            .managedBy("plan.createProject(project)")
            .bookkeeping()
            .silent()
            .internal()
            .build();

    public ProjectRequests {
        requests = List.copyOf(requests);
    }

    Optional<ProjectRequest> find(String key) {
        return requests.stream().filter(request -> request.key().equals(key)).findFirst();
    }

    ProjectRequests with(ProjectRequest request) {
        return new ProjectRequests(Stream.concat(without(request.key()).requests.stream(), Stream.of(request))
                .toList());
    }

    ProjectRequests without(String key) {
        return new ProjectRequests(
                requests.stream().filter(request -> !request.key().equals(key)).toList());
    }

    ProjectRequests without(ProjectRequest one) {
        return new ProjectRequests(
                requests.stream().filter(request -> !request.equals(one)).toList());
    }
}
