package io.accountplanning.jpa;

import io.accountplanning.sharing.SharingChoice;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link SharingChoice}. */
@Entity(name = "ApSharingChoice")
@Table(name = "ap_sharing_choice")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class SharingChoiceEntity extends RowEntity<SharingChoice> {

    @Column(name = "section_key")
    private String section;

    @Column(name = "part")
    private @Nullable String part;

    @Column(name = "of_row")
    private @Nullable String ofRow;

    @Column(name = "choice")
    private String choice;

    protected SharingChoiceEntity() {}

    @Override
    void take(SharingChoice row) {
        UUID id = row.row();
        section = row.section();
        part = row.part();
        ofRow = id == null ? null : id.toString();
        choice = row.choice().name();
    }

    @Override
    SharingChoice row() {
        return new SharingChoice(
                new SharingChoice.Id(rowId()),
                section,
                part,
                ofRow == null ? null : UUID.fromString(ofRow),
                SharingChoice.Choice.valueOf(choice));
    }
}
