package com.example.onboarding;

import com.huaweicloud.sdk.core.SdkResponse;

/** The response of an operation that answers with a status only. */
final class NoContent extends SdkResponse {}
