package org.mouakaba.web.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.Audience;
import org.mouakaba.provider.boundary.ServiceOfferCriteria;

/** What is looked for in the directory, as it stands in the address. */
public class ProviderFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String type;
    private @Nullable String province;
    private @Nullable Audience audience;
    private boolean free;

    public ServiceOfferCriteria toCriteria() {
        return new ServiceOfferCriteria(given(type), given(province), audience, free, false);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable Audience getAudience() {
        return audience;
    }

    public void setAudience(@Nullable Audience audience) {
        this.audience = audience;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }
}
