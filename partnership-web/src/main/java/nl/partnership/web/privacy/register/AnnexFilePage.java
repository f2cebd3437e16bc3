package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.privacy.register.SupplierAnnex;
import nl.partnership.domain.privacy.register.SupplierAnnex.Evidence;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The annex for others as a file for a spreadsheet. */
@Named
@RequestScoped
public class AnnexFilePage {

    @Inject
    private AnnexWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        List<String> heads = new ArrayList<>(wording.heads());
        heads.add(screen.text("privacy.annex.ibp"));
        file.send(
                "privacy.annex.title",
                heads,
                SupplierAnnex.all().stream().map(this::cells).toList());
    }

    private List<Object> cells(Evidence one) {
        List<Object> cells = new ArrayList<>(wording.cells(one));
        cells.add(wording.subject(one.subject()));
        return cells;
    }
}
