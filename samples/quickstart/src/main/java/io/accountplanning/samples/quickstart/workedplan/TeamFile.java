package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.team.WorkingStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people on both sides. Our own are known to the CRM; the client's are described here. */
public record TeamFile(List<CompanyMember> companyTeam, List<ClientMember> clientTeam) {

    public TeamFile {
        companyTeam = Required.rows("companyTeam", companyTeam);
        clientTeam = Required.rows("clientTeam", clientTeam);
    }

    public record CompanyMember(
            StaffMember staff,
            @Nullable String planRole,
            @Nullable WorkingStatus workingStatus,
            @Nullable String personality,
            @Nullable String highlightNotes) {

        public CompanyMember {
            Required.present("staff", staff);
        }
    }

    public record ClientMember(
            String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String planRole,
            @Nullable WorkingStatus workingStatus,
            @Nullable String personality,
            @Nullable String highlightNotes) {

        public ClientMember {
            Required.present("name", name);
        }
    }
}
