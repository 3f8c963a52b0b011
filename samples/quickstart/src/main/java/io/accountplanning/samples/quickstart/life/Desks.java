package io.accountplanning.samples.quickstart.life;

import io.accountplanning.Workspace;
import io.accountplanning.host.UserId;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.util.function.Function;

/** Where the members of staff work: each in a workspace of their own, with what they may do. */
public final class Desks {

    private final Crm crm;
    private final Function<StaffMember, Workspace> workspaces;
    private final StaffMember user;
    private final StaffMember administrator;

    /** {@code user} is who started the sample. */
    public Desks(Crm crm, Function<StaffMember, Workspace> workspaces, StaffMember user, StaffMember administrator) {
        this.crm = crm;
        this.workspaces = workspaces;
        this.user = user;
        this.administrator = administrator;
    }

    public StaffMember user() {
        return user;
    }

    public Workspace ofUser() {
        return of(user);
    }

    public Workspace ofAdministrator() {
        return of(administrator);
    }

    public Workspace of(StaffMember member) {
        return workspaces.apply(member);
    }

    /** What people call that user; jobs of the library have only an id. */
    public String name(UserId id) {
        return crm.staff().get(id.value()).map(StaffMember::name).orElse(id.value());
    }
}
