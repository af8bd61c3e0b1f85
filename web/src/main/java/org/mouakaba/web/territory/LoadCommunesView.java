package org.mouakaba.web.territory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.territory.boundary.CommuneService;
import org.mouakaba.territory.boundary.LoadCommunes;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Takes a list of communes out of a spreadsheet. */
@Named
@ViewScoped
public class LoadCommunesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CommuneService communes;

    @Inject
    transient Messages messages;

    @Size(max = LoadCommunes.MOST_CHARACTERS)
    private @Nullable String list;

    public String load() {
        int loaded = communes.load(new LoadCommunes(list == null ? "" : list));
        messages.info("territory.load-communes.done", loaded);
        return "/codelist/list?faces-redirect=true";
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    public int getMost() {
        return LoadCommunes.MOST_CHARACTERS;
    }
}
