// Pinterest API 5.23.0, written by `npm run generate`. Do not edit.

// @ts-nocheck: Ajv generates the function, without types.

/** The keywords of JSON Schema that are used; `examples` are known values among others. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ValueSchema;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema of an event of `events/create`, which `isEvent` checks. */
export const eventSchema: ValueSchema = {
  type: "object",
  properties: {
    action_source: { type: "string", examples: ["app_android", "app_ios", "web", "offline"] },
    app_id: { type: ["string", "null"] },
    app_info: {
      type: "object",
      properties: {
        app_id: { type: "string", maxLength: 200 },
        app_name: { type: "string", maxLength: 200 },
        app_package_name: { type: "string", maxLength: 200 },
        app_store: { type: "string", maxLength: 100 },
        app_version: { type: "string", maxLength: 100 },
        install_time: { type: "integer", minimum: 0 },
        user_agent: { type: "string", maxLength: 16384 },
        window_height: { type: "integer", minimum: 0, maximum: 30720 },
        window_width: { type: "integer", minimum: 0, maximum: 30720 },
      },
      additionalProperties: false,
    },
    app_name: { type: ["string", "null"] },
    app_version: { type: ["string", "null"] },
    custom_data: {
      type: "object",
      properties: {
        content_brand: { type: ["string", "null"] },
        content_category: { type: ["string", "null"] },
        content_ids: { type: "array", items: { type: "string" } },
        content_name: { type: ["string", "null"] },
        contents: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: { type: "string" },
              item_brand: { type: "string" },
              item_category: { type: "string" },
              item_name: { type: "string" },
              item_price: { type: "string" },
              quantity: { type: "integer" },
              item_brand_id: { type: "string" },
            },
            additionalProperties: false,
          },
        },
        currency: { type: ["string", "null"] },
        external_measurement_id: { type: ["string", "null"] },
        external_measurement_vendor_id: { type: ["integer", "null"] },
        np: { type: ["string", "null"] },
        num_items: { type: "integer" },
        opt_out_type: { type: ["string", "null"] },
        order_id: { type: ["string", "null"] },
        predicted_ltv: { type: ["string", "null"] },
        search_string: { type: ["string", "null"] },
        value: { type: ["string", "null"] },
      },
      additionalProperties: false,
    },
    device_brand: { type: ["string", "null"] },
    device_carrier: { type: ["string", "null"] },
    device_info: {
      type: "object",
      properties: {
        battery_level: { type: "integer", minimum: 0, maximum: 100 },
        brand: { type: "string", maxLength: 100 },
        carrier: { type: "string", maxLength: 100 },
        cpu_cores: { type: "integer", minimum: 0, maximum: 1152 },
        external_storage_free_space: { type: "integer", minimum: 0, maximum: 1048576 },
        external_storage_size: { type: "integer", minimum: 0, maximum: 1048576 },
        form_factor: {
          type: "string",
          enum: [
            "desktop",
            "laptop",
            "cellphone",
            "tablet",
            "smartwatch",
            "tv",
            "vr",
            "console",
            "other",
          ],
        },
        kernel_version: { type: "string", maxLength: 100 },
        languages: { type: "array", minItems: 0, maxItems: 100, items: { type: "string" } },
        locale: { type: "string", maxLength: 35 },
        model: { type: "string", maxLength: 100 },
        network_type: {
          type: "string",
          enum: [
            "wifi",
            "cellular_2g",
            "cellular_3g",
            "cellular_4g",
            "cellular_5g",
            "cellular_6g",
            "ethernet",
            "unknown",
          ],
        },
        os_family: {
          type: "string",
          enum: ["ios", "android", "macos", "windows", "linux", "bsd", "other"],
        },
        os_name: { type: "string", maxLength: 100 },
        os_release_name: { type: "string", maxLength: 100 },
        os_version: { type: "string", maxLength: 100 },
        screen_density: { type: "integer", minimum: 0, maximum: 100000 },
        screen_height: { type: "integer", minimum: 0, maximum: 30720 },
        screen_width: { type: "integer", minimum: 0, maximum: 30720 },
        storage_free_space: { type: "integer", minimum: 0, maximum: 1048576 },
        storage_size: { type: "integer", minimum: 0, maximum: 1048576 },
        timezone: { type: "string", maxLength: 40 },
        timezone_abbr: { type: "string", maxLength: 5 },
        type: { type: "string", maxLength: 100 },
      },
      additionalProperties: false,
    },
    device_model: { type: ["string", "null"] },
    device_type: { type: ["string", "null"] },
    event_id: { type: "string" },
    event_name: {
      type: "string",
      examples: [
        "add_payment_info",
        "add_to_cart",
        "add_to_wishlist",
        "app_install",
        "app_open",
        "checkout",
        "contact",
        "custom",
        "customize_product",
        "find_location",
        "initiate_checkout",
        "lead",
        "page_visit",
        "schedule",
        "search",
        "signup",
        "start_trial",
        "submit_application",
        "subscribe",
        "view_category",
        "view_content",
        "watch_video",
      ],
    },
    event_source_url: { type: ["string", "null"] },
    event_time: { type: "integer" },
    language: { type: ["string", "null"] },
    opt_out: { type: "boolean" },
    os_version: { type: ["string", "null"] },
    partner_name: { type: ["string", "null"] },
    user_data: {
      type: "object",
      properties: {
        click_id: { type: ["string", "null"] },
        client_ip_address: { type: "string" },
        client_user_agent: { type: "string" },
        country: { type: "array", items: { type: "string" } },
        ct: { type: "array", items: { type: "string" } },
        db: { type: "array", items: { type: "string" } },
        em: { type: "array", items: { type: "string" } },
        external_id: { type: "array", items: { type: "string" } },
        fn: { type: "array", items: { type: "string" } },
        ge: { type: "array", items: { type: "string" } },
        hashed_maids: { type: "array", items: { type: "string" } },
        ln: { type: "array", items: { type: "string" } },
        partner_id: { type: ["string", "null"] },
        ph: { type: "array", items: { type: "string" } },
        st: { type: "array", items: { type: "string" } },
        zp: { type: "array", items: { type: "string" } },
      },
      anyOf: [
        { required: ["em"] },
        { required: ["hashed_maids"] },
        { required: ["client_ip_address", "client_user_agent"] },
      ],
      additionalProperties: false,
    },
    wifi: { type: "boolean" },
  },
  required: ["event_name", "action_source", "event_time", "user_data", "event_id"],
  additionalProperties: false,
};

const func2 = Object.prototype.hasOwnProperty;
function validateEvent(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_name === undefined) {
      errors++;
    }
    if (data.action_source === undefined) {
      errors++;
    }
    if (data.event_time === undefined) {
      errors++;
    }
    if (data.user_data === undefined) {
      errors++;
    }
    if (data.event_id === undefined) {
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(eventSchema.properties, key0)) {
        errors++;
      }
    }
    if (data.action_source !== undefined) {
      if (typeof data.action_source !== "string") {
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data1 = data.app_id;
      if (typeof data1 !== "string" && data1 !== null) {
        errors++;
      }
    }
    if (data.app_info !== undefined) {
      let data2 = data.app_info;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!func2.call(eventSchema.properties.app_info.properties, key1)) {
            errors++;
          }
        }
        if (data2.app_id !== undefined) {
          let data3 = data2.app_id;
          if (typeof data3 === "string") {
            if (data3.length > 200 && [...data3].length > 200) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.app_name !== undefined) {
          let data4 = data2.app_name;
          if (typeof data4 === "string") {
            if (data4.length > 200 && [...data4].length > 200) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.app_package_name !== undefined) {
          let data5 = data2.app_package_name;
          if (typeof data5 === "string") {
            if (data5.length > 200 && [...data5].length > 200) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.app_store !== undefined) {
          let data6 = data2.app_store;
          if (typeof data6 === "string") {
            if (data6.length > 100 && [...data6].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.app_version !== undefined) {
          let data7 = data2.app_version;
          if (typeof data7 === "string") {
            if (data7.length > 100 && [...data7].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.install_time !== undefined) {
          let data8 = data2.install_time;
          if (!Number.isSafeInteger(data8)) {
            errors++;
          }
          if (data8 < 0) {
            errors++;
          }
        }
        if (data2.user_agent !== undefined) {
          let data9 = data2.user_agent;
          if (typeof data9 === "string") {
            if (data9.length > 16384 && [...data9].length > 16384) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data2.window_height !== undefined) {
          let data10 = data2.window_height;
          if (!Number.isSafeInteger(data10)) {
            errors++;
          }
          if (data10 < 0) {
            errors++;
          }
          if (data10 > 30720) {
            errors++;
          }
        }
        if (data2.window_width !== undefined) {
          let data11 = data2.window_width;
          if (!Number.isSafeInteger(data11)) {
            errors++;
          }
          if (data11 < 0) {
            errors++;
          }
          if (data11 > 30720) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.app_name !== undefined) {
      let data12 = data.app_name;
      if (typeof data12 !== "string" && data12 !== null) {
        errors++;
      }
    }
    if (data.app_version !== undefined) {
      let data13 = data.app_version;
      if (typeof data13 !== "string" && data13 !== null) {
        errors++;
      }
    }
    if (data.custom_data !== undefined) {
      let data14 = data.custom_data;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!func2.call(eventSchema.properties.custom_data.properties, key2)) {
            errors++;
          }
        }
        if (data14.content_brand !== undefined) {
          let data15 = data14.content_brand;
          if (typeof data15 !== "string" && data15 !== null) {
            errors++;
          }
        }
        if (data14.content_category !== undefined) {
          let data16 = data14.content_category;
          if (typeof data16 !== "string" && data16 !== null) {
            errors++;
          }
        }
        if (data14.content_ids !== undefined) {
          let data17 = data14.content_ids;
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data17[i0] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data14.content_name !== undefined) {
          let data19 = data14.content_name;
          if (typeof data19 !== "string" && data19 !== null) {
            errors++;
          }
        }
        if (data14.contents !== undefined) {
          let data20 = data14.contents;
          if (Array.isArray(data20)) {
            const len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data21 = data20[i1];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key3 in data21) {
                  if (!(
                    key3 === "id" ||
                    key3 === "item_brand" ||
                    key3 === "item_category" ||
                    key3 === "item_name" ||
                    key3 === "item_price" ||
                    key3 === "quantity" ||
                    key3 === "item_brand_id"
                  )) {
                    errors++;
                  }
                }
                if (data21.id !== undefined) {
                  if (typeof data21.id !== "string") {
                    errors++;
                  }
                }
                if (data21.item_brand !== undefined) {
                  if (typeof data21.item_brand !== "string") {
                    errors++;
                  }
                }
                if (data21.item_category !== undefined) {
                  if (typeof data21.item_category !== "string") {
                    errors++;
                  }
                }
                if (data21.item_name !== undefined) {
                  if (typeof data21.item_name !== "string") {
                    errors++;
                  }
                }
                if (data21.item_price !== undefined) {
                  if (typeof data21.item_price !== "string") {
                    errors++;
                  }
                }
                if (data21.quantity !== undefined) {
                  let data27 = data21.quantity;
                  if (!Number.isSafeInteger(data27)) {
                    errors++;
                  }
                }
                if (data21.item_brand_id !== undefined) {
                  if (typeof data21.item_brand_id !== "string") {
                    errors++;
                  }
                }
              } else {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data14.currency !== undefined) {
          let data29 = data14.currency;
          if (typeof data29 !== "string" && data29 !== null) {
            errors++;
          }
        }
        if (data14.external_measurement_id !== undefined) {
          let data30 = data14.external_measurement_id;
          if (typeof data30 !== "string" && data30 !== null) {
            errors++;
          }
        }
        if (data14.external_measurement_vendor_id !== undefined) {
          let data31 = data14.external_measurement_vendor_id;
          if (!Number.isSafeInteger(data31) && data31 !== null) {
            errors++;
          }
        }
        if (data14.np !== undefined) {
          let data32 = data14.np;
          if (typeof data32 !== "string" && data32 !== null) {
            errors++;
          }
        }
        if (data14.num_items !== undefined) {
          let data33 = data14.num_items;
          if (!Number.isSafeInteger(data33)) {
            errors++;
          }
        }
        if (data14.opt_out_type !== undefined) {
          let data34 = data14.opt_out_type;
          if (typeof data34 !== "string" && data34 !== null) {
            errors++;
          }
        }
        if (data14.order_id !== undefined) {
          let data35 = data14.order_id;
          if (typeof data35 !== "string" && data35 !== null) {
            errors++;
          }
        }
        if (data14.predicted_ltv !== undefined) {
          let data36 = data14.predicted_ltv;
          if (typeof data36 !== "string" && data36 !== null) {
            errors++;
          }
        }
        if (data14.search_string !== undefined) {
          let data37 = data14.search_string;
          if (typeof data37 !== "string" && data37 !== null) {
            errors++;
          }
        }
        if (data14.value !== undefined) {
          let data38 = data14.value;
          if (typeof data38 !== "string" && data38 !== null) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.device_brand !== undefined) {
      let data39 = data.device_brand;
      if (typeof data39 !== "string" && data39 !== null) {
        errors++;
      }
    }
    if (data.device_carrier !== undefined) {
      let data40 = data.device_carrier;
      if (typeof data40 !== "string" && data40 !== null) {
        errors++;
      }
    }
    if (data.device_info !== undefined) {
      let data41 = data.device_info;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (const key4 in data41) {
          if (!func2.call(eventSchema.properties.device_info.properties, key4)) {
            errors++;
          }
        }
        if (data41.battery_level !== undefined) {
          let data42 = data41.battery_level;
          if (!Number.isSafeInteger(data42)) {
            errors++;
          }
          if (data42 < 0) {
            errors++;
          }
          if (data42 > 100) {
            errors++;
          }
        }
        if (data41.brand !== undefined) {
          let data43 = data41.brand;
          if (typeof data43 === "string") {
            if (data43.length > 100 && [...data43].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.carrier !== undefined) {
          let data44 = data41.carrier;
          if (typeof data44 === "string") {
            if (data44.length > 100 && [...data44].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.cpu_cores !== undefined) {
          let data45 = data41.cpu_cores;
          if (!Number.isSafeInteger(data45)) {
            errors++;
          }
          if (data45 < 0) {
            errors++;
          }
          if (data45 > 1152) {
            errors++;
          }
        }
        if (data41.external_storage_free_space !== undefined) {
          let data46 = data41.external_storage_free_space;
          if (!Number.isSafeInteger(data46)) {
            errors++;
          }
          if (data46 < 0) {
            errors++;
          }
          if (data46 > 1048576) {
            errors++;
          }
        }
        if (data41.external_storage_size !== undefined) {
          let data47 = data41.external_storage_size;
          if (!Number.isSafeInteger(data47)) {
            errors++;
          }
          if (data47 < 0) {
            errors++;
          }
          if (data47 > 1048576) {
            errors++;
          }
        }
        if (data41.form_factor !== undefined) {
          let data48 = data41.form_factor;
          if (typeof data48 !== "string") {
            errors++;
          }
          if (!(
            data48 === "desktop" ||
            data48 === "laptop" ||
            data48 === "cellphone" ||
            data48 === "tablet" ||
            data48 === "smartwatch" ||
            data48 === "tv" ||
            data48 === "vr" ||
            data48 === "console" ||
            data48 === "other"
          )) {
            errors++;
          }
        }
        if (data41.kernel_version !== undefined) {
          let data49 = data41.kernel_version;
          if (typeof data49 === "string") {
            if (data49.length > 100 && [...data49].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.languages !== undefined) {
          let data50 = data41.languages;
          if (Array.isArray(data50)) {
            if (data50.length > 100) {
              errors++;
            }
            if (data50.length < 0) {
              errors++;
            }
            const len2 = data50.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data50[i2] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data41.locale !== undefined) {
          let data52 = data41.locale;
          if (typeof data52 === "string") {
            if (data52.length > 35 && [...data52].length > 35) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.model !== undefined) {
          let data53 = data41.model;
          if (typeof data53 === "string") {
            if (data53.length > 100 && [...data53].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.network_type !== undefined) {
          let data54 = data41.network_type;
          if (typeof data54 !== "string") {
            errors++;
          }
          if (!(
            data54 === "wifi" ||
            data54 === "cellular_2g" ||
            data54 === "cellular_3g" ||
            data54 === "cellular_4g" ||
            data54 === "cellular_5g" ||
            data54 === "cellular_6g" ||
            data54 === "ethernet" ||
            data54 === "unknown"
          )) {
            errors++;
          }
        }
        if (data41.os_family !== undefined) {
          let data55 = data41.os_family;
          if (typeof data55 !== "string") {
            errors++;
          }
          if (!(
            data55 === "ios" ||
            data55 === "android" ||
            data55 === "macos" ||
            data55 === "windows" ||
            data55 === "linux" ||
            data55 === "bsd" ||
            data55 === "other"
          )) {
            errors++;
          }
        }
        if (data41.os_name !== undefined) {
          let data56 = data41.os_name;
          if (typeof data56 === "string") {
            if (data56.length > 100 && [...data56].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.os_release_name !== undefined) {
          let data57 = data41.os_release_name;
          if (typeof data57 === "string") {
            if (data57.length > 100 && [...data57].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.os_version !== undefined) {
          let data58 = data41.os_version;
          if (typeof data58 === "string") {
            if (data58.length > 100 && [...data58].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.screen_density !== undefined) {
          let data59 = data41.screen_density;
          if (!Number.isSafeInteger(data59)) {
            errors++;
          }
          if (data59 < 0) {
            errors++;
          }
          if (data59 > 100000) {
            errors++;
          }
        }
        if (data41.screen_height !== undefined) {
          let data60 = data41.screen_height;
          if (!Number.isSafeInteger(data60)) {
            errors++;
          }
          if (data60 < 0) {
            errors++;
          }
          if (data60 > 30720) {
            errors++;
          }
        }
        if (data41.screen_width !== undefined) {
          let data61 = data41.screen_width;
          if (!Number.isSafeInteger(data61)) {
            errors++;
          }
          if (data61 < 0) {
            errors++;
          }
          if (data61 > 30720) {
            errors++;
          }
        }
        if (data41.storage_free_space !== undefined) {
          let data62 = data41.storage_free_space;
          if (!Number.isSafeInteger(data62)) {
            errors++;
          }
          if (data62 < 0) {
            errors++;
          }
          if (data62 > 1048576) {
            errors++;
          }
        }
        if (data41.storage_size !== undefined) {
          let data63 = data41.storage_size;
          if (!Number.isSafeInteger(data63)) {
            errors++;
          }
          if (data63 < 0) {
            errors++;
          }
          if (data63 > 1048576) {
            errors++;
          }
        }
        if (data41.timezone !== undefined) {
          let data64 = data41.timezone;
          if (typeof data64 === "string") {
            if (data64.length > 40 && [...data64].length > 40) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.timezone_abbr !== undefined) {
          let data65 = data41.timezone_abbr;
          if (typeof data65 === "string") {
            if (data65.length > 5 && [...data65].length > 5) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data41.type !== undefined) {
          let data66 = data41.type;
          if (typeof data66 === "string") {
            if (data66.length > 100 && [...data66].length > 100) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.device_model !== undefined) {
      let data67 = data.device_model;
      if (typeof data67 !== "string" && data67 !== null) {
        errors++;
      }
    }
    if (data.device_type !== undefined) {
      let data68 = data.device_type;
      if (typeof data68 !== "string" && data68 !== null) {
        errors++;
      }
    }
    if (data.event_id !== undefined) {
      if (typeof data.event_id !== "string") {
        errors++;
      }
    }
    if (data.event_name !== undefined) {
      if (typeof data.event_name !== "string") {
        errors++;
      }
    }
    if (data.event_source_url !== undefined) {
      let data71 = data.event_source_url;
      if (typeof data71 !== "string" && data71 !== null) {
        errors++;
      }
    }
    if (data.event_time !== undefined) {
      let data72 = data.event_time;
      if (!Number.isSafeInteger(data72)) {
        errors++;
      }
    }
    if (data.language !== undefined) {
      let data73 = data.language;
      if (typeof data73 !== "string" && data73 !== null) {
        errors++;
      }
    }
    if (data.opt_out !== undefined) {
      if (typeof data.opt_out !== "boolean") {
        errors++;
      }
    }
    if (data.os_version !== undefined) {
      let data75 = data.os_version;
      if (typeof data75 !== "string" && data75 !== null) {
        errors++;
      }
    }
    if (data.partner_name !== undefined) {
      let data76 = data.partner_name;
      if (typeof data76 !== "string" && data76 !== null) {
        errors++;
      }
    }
    if (data.user_data !== undefined) {
      let data77 = data.user_data;
      const _errs162 = errors;
      let valid11 = false;
      const _errs163 = errors;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        if (data77.em === undefined) {
          errors++;
        }
      }
      var _valid0 = _errs163 === errors;
      valid11 = valid11 || _valid0;
      if (!valid11) {
        const _errs164 = errors;
        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
          if (data77.hashed_maids === undefined) {
            errors++;
          }
        }
        var _valid0 = _errs164 === errors;
        valid11 = valid11 || _valid0;
        if (!valid11) {
          const _errs165 = errors;
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            if (data77.client_ip_address === undefined) {
              errors++;
            }
            if (data77.client_user_agent === undefined) {
              errors++;
            }
          }
          var _valid0 = _errs165 === errors;
          valid11 = valid11 || _valid0;
        }
      }
      if (!valid11) {
        errors++;
      } else {
        errors = _errs162;
      }
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        for (const key5 in data77) {
          if (!func2.call(eventSchema.properties.user_data.properties, key5)) {
            errors++;
          }
        }
        if (data77.click_id !== undefined) {
          let data78 = data77.click_id;
          if (typeof data78 !== "string" && data78 !== null) {
            errors++;
          }
        }
        if (data77.client_ip_address !== undefined) {
          if (typeof data77.client_ip_address !== "string") {
            errors++;
          }
        }
        if (data77.client_user_agent !== undefined) {
          if (typeof data77.client_user_agent !== "string") {
            errors++;
          }
        }
        if (data77.country !== undefined) {
          let data81 = data77.country;
          if (Array.isArray(data81)) {
            const len3 = data81.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data81[i3] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.ct !== undefined) {
          let data83 = data77.ct;
          if (Array.isArray(data83)) {
            const len4 = data83.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data83[i4] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.db !== undefined) {
          let data85 = data77.db;
          if (Array.isArray(data85)) {
            const len5 = data85.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data85[i5] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.em !== undefined) {
          let data87 = data77.em;
          if (Array.isArray(data87)) {
            const len6 = data87.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data87[i6] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.external_id !== undefined) {
          let data89 = data77.external_id;
          if (Array.isArray(data89)) {
            const len7 = data89.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (typeof data89[i7] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.fn !== undefined) {
          let data91 = data77.fn;
          if (Array.isArray(data91)) {
            const len8 = data91.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (typeof data91[i8] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.ge !== undefined) {
          let data93 = data77.ge;
          if (Array.isArray(data93)) {
            const len9 = data93.length;
            for (let i9 = 0; i9 < len9; i9++) {
              if (typeof data93[i9] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.hashed_maids !== undefined) {
          let data95 = data77.hashed_maids;
          if (Array.isArray(data95)) {
            const len10 = data95.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (typeof data95[i10] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.ln !== undefined) {
          let data97 = data77.ln;
          if (Array.isArray(data97)) {
            const len11 = data97.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (typeof data97[i11] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.partner_id !== undefined) {
          let data99 = data77.partner_id;
          if (typeof data99 !== "string" && data99 !== null) {
            errors++;
          }
        }
        if (data77.ph !== undefined) {
          let data100 = data77.ph;
          if (Array.isArray(data100)) {
            const len12 = data100.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (typeof data100[i12] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.st !== undefined) {
          let data102 = data77.st;
          if (Array.isArray(data102)) {
            const len13 = data102.length;
            for (let i13 = 0; i13 < len13; i13++) {
              if (typeof data102[i13] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
        if (data77.zp !== undefined) {
          let data104 = data77.zp;
          if (Array.isArray(data104)) {
            const len14 = data104.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data104[i14] !== "string") {
                errors++;
              }
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.wifi !== undefined) {
      if (typeof data.wifi !== "boolean") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}

/** Whether a value made of plain objects and arrays is a valid conversion event. */

export const isEvent: (value: unknown) => boolean = validateEvent;
