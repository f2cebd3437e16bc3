package nl.partnership.ejb.agreement.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Offers and asks that were opened, of the schools with which the caller works. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class OfferListService {

    private static final int MOST = 1000;

    /** What is missed and nobody offers first. */
    private static final String ORDER =
            " order by case when f.release <> nl.partnership.domain.partner.Release.READY then 3"
                    + " when f.kind = nl.partnership.domain.agreement.offer.OfferKind.ASK and f.links = 0 then 0"
                    + " when f.kind = nl.partnership.domain.agreement.offer.OfferKind.ASK then 1 else 2 end,"
                    + " f.schoolYear desc, s.nameKey, c.heldOn desc, f.id";

    @Inject
    private Offers offers;

    @Inject
    private PartnershipAccess access;

    @Inject
    private OwnedRecords owned;

    /**
     * A part of the list.
     *
     * @throws NotFound when it is narrowed to a school with which the caller does not work
     */
    public Listed<OfferRow> list(OfferFilter filter, int first, int most) {
        requireKnown(filter);
        long total = offers.query("select count(f)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(find(filter, first, most), total);
    }

    /** The whole list, for a spreadsheet; at most 1000. @throws NotFound as {@link #list} */
    public List<OfferRow> all(OfferFilter filter) {
        requireKnown(filter);
        return find(filter, 0, MOST);
    }

    private List<OfferRow> find(OfferFilter filter, int first, int most) {
        List<OfferRow> found = offers.find(filter.condition() + ORDER, filter.parameters(), first, most);
        found.forEach(row -> {
            owned.seen(Offers.KIND, row.id(), List.of(row));
            owned.seen(Offers.KIND, row.id(), row.links());
        });
        return found;
    }

    private void requireKnown(OfferFilter filter) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
    }

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }
}
