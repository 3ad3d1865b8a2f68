// Made by Scripts/jpeg_fixtures.py: pictures that libjpeg-turbo encoded, and the FNV-1a hash of what it decodes them to.

import Foundation
import Testing

/// A small picture and what another decoder makes of it.
struct JPEGFixture: Sendable, CustomTestStringConvertible {
    var name: String
    var base64: String
    var width: Int
    var height: Int
    var samples: Int
    var bytesPerSample: Int
    var hash: UInt64

    var bytes: [UInt8] { [UInt8](Data(base64Encoded: base64) ?? Data()) }
    var testDescription: String { name }

    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    static let all: [JPEGFixture] = [
        // 8-bit grey, 19 × 13
        JPEGFixture(
            name: "greyBaseline",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwg\
                IyYnKSopGR8tMC0oMCUoKSj/wAALCAANABMBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgED\
                AwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RF\
                RkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJ\
                ytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APG/AJyUAHI6CvpHwH9+LaAM4IxzmvbbID7JFlWJx1He\
                vgLwAxLRDgA//Wr6Q8BJkRZ7nHQV7ZYjFnFyfu561//Z
                """,
            width: 19, height: 13, samples: 1, bytesPerSample: 1,
            hash: 0xFEB6A0BB00A3D465),
        // 8-bit grey, a restart after each MCU
        JPEGFixture(
            name: "greyRestarts",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEY\
                Gh0dHx8fExciJCIeJBweHx7/wAALCAAYACgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgED\
                AwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RF\
                RkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJ\
                ytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/90ABAAB/9oACAEBAAA/APmDw2ysIwAQM56du/15r//Q808M43A8Be3H\
                X1r/0ZvDXBXcCAPT+X61/9L1bw0WDLsyQMfNnjp/nrX/0/oLxfNqlt8M/EVxo9xaQ38OmzSwteStDD8qEsDKksRiyAR5gkTy\
                yQ2flwf/1Pl/w1kMmXy2efY1/9XzTwsxwoGVzjIxyK//1pPDG0KDk5PXPPvmv//X9X8NjBQnpnHIPp/+qv/Q+g/GGo+HdL+G\
                viG+8Xr5mhLps6X8aybGmiZShhRiy/O+di/MCWcAEE1//9H5i8MlsozR8Y5wO1f/0vMvDA3bcZUg8kDqf51//9OXww2WTOCP\
                XPI+n5V//9T1fwuAEDNjr269PX/PWv/V91+Jd/bab8F/F97d2Qv4k0W8D2xhldZd0TKFcQkOqEkBmDLtUliygFh//9k=
                """,
            width: 40, height: 24, samples: 1, bytesPerSample: 1,
            hash: 0xCB8245A47BB07249),
        // no subsampling
        JPEGFixture(
            name: "colour444",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQ\
                ERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
                FBQUFBQUFBQUFBQUFBT/wAARCAASABUDAREAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAA\
                AgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6\
                Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG\
                x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREA\
                AgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5\
                OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE\
                xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwD4j8O/DAuEzEPpivkauYe06m+S53t7x6v4\
                T+Est1cwwQWrTTSsESKOMlmY4AAHck4FeXWrRs5Sdkj98ybiGNJc0ppJb37eZ92/Bf8AYn8K6b4X83xnp39r6vclXMCXMkcd\
                oOfkBjYb2OfmJJHAC9CzfiWd55mFbEWy2XJTXWybl5+8nZdlv1fZRj/EzNKtRRyir7OlHrZNzfe0k7LstH1e9l85eFfhd5rx\
                qICTkALt6+1fbYfMFPdn8B5PniVrs+rPgt8KLLwq0d/PEk2qMMK2MiAEchfc9CfwHGcxiq1XHr2S0h+f9dF+u36BHiCtjrUY\
                u1P87d/Lql+trfSOjWRNr0NOlkSlG/Lc+9wNVKl3/ryPkLwTEivGQiggcED3r4zAu6SZ/FGVtuKTPcvCY+ZK/SMtScbtH7Nk\
                2sU2V/jmB9k8O8drj/2nX9D8ERTp19P5f1PgPF93o5d61f8A3Ef/2Q==
                """,
            width: 21, height: 18, samples: 3, bytesPerSample: 1,
            hash: 0x752E4E2AE8B06CEF),
        // half the columns
        JPEGFixture(
            name: "colour422",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcp\
                LDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy\
                MjIyMjIyMjIyMjIyMjL/wAARCAASACUDASEAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAA\
                AgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6\
                Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG\
                x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREA\
                AgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5\
                OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE\
                xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDyaHRc/wANaUGi5x8tefKvc2wWN21NKHQ+\
                ny/pWnbeH2d1RIyzMcAAZJPpWEnc+wwWOS1bOubwLpmnWsB1aytr+6lBYwy5IgHttIJJ7k5HyjHQklebGWJqLnp1JRXRK36r\
                rufmmfca4ulmNWFKFNxTVnKCb2W7/q2xz9vov+z9a07fROny/pVU61zz8HjNjWt9DJIATn6V2GhaDDYETOoM5HB/uD29/wDP\
                16Kjcocq6n0ccc3T5F1N+cXSKn2aPfnO75A2PTq6/wBaKUMvouN5b+r/APkX+ZxYitjo1GqUbx6e6n07urH8l89zzO2UbhwK\
                2LdV+Xgdu1eThmfF4Js17NRwcDNbVv2r28OrtH1GE3Rqw/cor07I9s//2Q==
                """,
            width: 37, height: 18, samples: 3, bytesPerSample: 1,
            hash: 0x19DADAA985C40966),
        // half the columns and lines
        JPEGFixture(
            name: "colour420",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcp\
                LDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy\
                MjIyMjIyMjIyMjIyMjL/wAARCAAjACUDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAA\
                AgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6\
                Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG\
                x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREA\
                AgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5\
                OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE\
                xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDxiGy9q0YLI56Z/CtKCx56VpwWPtXnSr8x\
                pgcbtqZcNj04rTtdNeSRY442Z2IVVUZJPoB3rUttPaR1RFLMSAABkk16h4U8Lx6Sq3VwqtesOO4iHoPf1P4D34cViY0oXer6\
                I+mjnEcNDmer6I5uL4a2Uen276rayXVzJklIoPNWIccZyOfU9PTpklelzX6WriIW9zO+3cRDHu2jtn64P5UV4aq41q9399j4\
                3McXLE4mdWeJlFvonNJaW0s0v611PBbey4HFattYFmVVQkk4AAq9bWOcfLn8K6XS7BLciRgDJ/KvQjidD5zDY/lVyfQNDjsA\
                J5VBuCOP9ge3v7/5PVwL0rOtx0rWt16UlRlVlzSPVw9aVSXNJkGpWlvd+UsoDMgJx5MkhAP+4Rjp39PY0VNqVxd2/lC2t7qQ\
                EEs0O0j6HKt/T8exXsUMBW9muV2Xqv8AI4MfUwP1iXtqd5aXfI30XW66Hn1ooHQVsW/aiivmsMfPYI17btWvb9qKK97DH1GD\
                6FHxHO8CWmxYzu353xK/931BxRRRX2mChF0Itr+rnyHEGIqwzGpGMmlp1f8AKj//2Q==
                """,
            width: 37, height: 35, samples: 3, bytesPerSample: 1,
            hash: 0x7B331D9E43316CB6),
        // 8-bit colour, successive approximation
        JPEGFixture(
            name: "progressive",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwg\
                IyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo\
                KCgoKCgoKCgoKCgoKCj/wgARCAAjACUDASIAAhEBAxEB/8QAGQABAQADAQAAAAAAAAAAAAAABAADBQYH/8QAGAEBAQEBAQAA\
                AAAAAAAAAAAABQQGAQL/2gAMAwEAAhADEAAAAfOlsbJ7E1vazMae7KNz/lzk7mojJvSO5djskhLyexocp76UZNVoQf/EABsQ\
                AAMBAQEBAQAAAAAAAAAAAAACAwEEEgUR/9oACAEBAAEFAlmLMWYkt3c+SmSWYsxJfu/P48iNTxqzEmcnPkxSyK4kyE/IghZn\
                UmIIIdreT//EACERAAEEAgAHAAAAAAAAAAAAAAEAAgMEERMFUWFyscHR/9oACAEDAQE/Aa9hC+IW5VqczSl7piD0z6KhtYUU\
                heclWXV9p2Nye0/VXUC4pK9tpwB5eAv/xAAcEQACAgMBAQAAAAAAAAAAAAAAAQIDBBETEiH/2gAIAQIBAT8Bdmy61QWxTyGK\
                05ub2yvGn5+FJUY8VzR//8QAJBAAAQMDAgcBAAAAAAAAAAAAAQIQEQASQSGxEyAxMjNhYnL/2gAIAQEABj8CeANaTx0FazgJ\
                mH0q5Xk2qLVKPyHuPdswnHonZpy4sSs/nlREZ6iv/8QAHxABAAIBBQADAAAAAAAAAAAAAQARIRAxQVFhwdHh/9oACAEBAAE/\
                IdajCFNAG8abocL53nlPKMALXggIYqRDBL3K0rUAzMQjIyo5vD5ieEPJ+YIJWe0afTBo4aEFWfAeu5//2gAMAwEAAgADAAAA\
                EOJPD7gYgff/xAAdEQEAAgICAwAAAAAAAAAAAAABABEhQTFRYdHh/9oACAEDAQE/EOLMvjLo7+Rzk5EQoCgA17zKN7ll7Z1l\
                LbNFZpePE0nMjGw6LD//xAAfEQEAAgEDBQAAAAAAAAAAAAABABEhEDFBUXGhsdH/2gAIAQIBAT8QivbLwQSxc9GvEx3DcmU1\
                6O580byNZDn2z//EACIQAQACAgIBBAMAAAAAAAAAAAEAESExQVGBEGFxkaGx8P/aAAgBAQABPxDRgiXpfEXGPxCdKsCnABzL\
                4jFA42Bnt01Rq3PHeogxQAWr1UCM2OQPB79vg5UovWGGVC/mn6mIxGYVNAFw8UTHQ6Pft8fOqV/BLlwazgrXO6xpl1VbxEwR\
                /jE0TRKOFFsDjDbfrzwBoJuekMEuobPp1Gp//9k=
                """,
            width: 37, height: 35, samples: 3, bytesPerSample: 1,
            hash: 0xC1324C4FBE2822FC),
        // 8-bit grey, successive approximation
        JPEGFixture(
            name: "progressiveGrey",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQ\
                ERMUFRUVDA8XGBYUGBIUFRT/wgALCAARACEBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAABwgJ/9oACAEBAAAAAQJRVFMCA1NS\
                UpcLVBUUs3f/xAAdEAEBAAEEAwAAAAAAAAAAAAAFADEBBAYTFSEz/9oACAEBAAEFAj42O9an3dv46Pwbg68zyuOjsGRn0v/E\
                ACEQAAIAAwkAAAAAAAAAAAAAAAABBDXTAgUQIEFRkpXw/9oACAEBAAY/AkIW4ie3B3cXUEIWEij+cdVLPtRZP//EACAQAAED\
                BAIDAAAAAAAAAAAAAAEAETEQIUFRcbFhgaH/2gAIAQEAAT8hsLRGk8DEo0BW8ppbOeELS2WhbYCF/Qg0LT5p9Q6WHIXbT//a\
                AAgBAQAAABDV4f/EACEQAQABAwUAAwEAAAAAAAAAAAERITFBABBhcfCRobHx/9oACAEBAAE/EKzQyU2iVOtBCUSFUMfcacix\
                RKXjP57Ez0DAxk/nbsgWSrBq4OK0enSogAQKxz7jrUYRSOR8+voUBYKVq22B/Y/jaS3yqas+XNv/2Q==
                """,
            width: 33, height: 17, samples: 1, bytesPerSample: 1,
            hash: 0x29894DB1F89B7A65),
        // 12-bit grey
        JPEGFixture(
            name: "extended12",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDREN\
                Dg8QEBEQCgwSExIQEw8QEBD/wQALDAAVABsBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAADAoN/8QAKhAAAQQBAwQCAgEFAAAA\
                AAAAAwECBAUGBwgLCQoREgwTFBUWABoiIyT/2gAIAQEAAD8ADNcU9k+oeLZntvlTr6BABUVzaolZPxttnLbNlFYra2O0EIbP\
                d8WUAHmC0Ymub9hlcIwXmZV8WO3FMgxvTJ48lsJsjHg0d7X4ae+rrUxbckoLTpGacs0apJVsYsZCrIIVZUz2G10lFeyW4oB9\
                v+t0/wBOssU6wKaLQ1v4+XSiXYKsckahF9EkEwYHIB89rhBc9ZDmsc4aF9IiRBCHziTvJPio/TF+UN95dsa5KXsXKbqC9x7p\
                ljXTJHvU3I/2rPUy3auz187pv7Z7HAzP1Y0i7oHZFg+TkjYBNwuA9afbDpykF8J1bLfms6DL1CyskRxTY6GDjmic+k08PXWG\
                VTK6tpEhymBEOwtVGR8NHAIZADggSX/zq18ohZz1ZFGA5gOZR8V9JyuriaZNo666q7uqrbiVcTXyTzBe5IaTLNDTh1wmxzHE\
                gW+GGGdPoCz2a53+TNXiycbzzGA4dePzHJKowZlHCqbK4aeXKO5ZEd02Wkn6XyJccJ4cP1QAhia45RqIjTNlEl85pXteOzM6\
                ivJa9Xzen1e+wG4/HqJbuNUYG3Cy1F3LdVD4xv14u7L3QZ84O3rTmLWkzPqs7V9TqDRrcy2JWR6+uq3YrUQ/4NSwKjTm0aS6\
                we1OXJUOLfjajaMahbb7eq1PlTP5JmUqrnQ3VsdkXwWP+Q0jWeHO9mq5vlznuIRXSFe9UO5iMjeJVxrHMvJpjpBUMt4zcaz+\
                dVEsLix/ZPnT6ph5bJ5GtYF3gj0EroikdG9gsf8AWrnEV7KbiVshttdqjSjHZJR1EqVX4usmw/2Sinmn9Bx5b/d6KR4WK9He\
                7nKb3X3X+kju0vGdO522HSuzmYa2RKscRq50kxCha4pjRmFI9WjCwaK573KqMY1qefDWtTwif//Z
                """,
            width: 27, height: 21, samples: 1, bytesPerSample: 2,
            hash: 0x116290EABEC395BF),
        // predictor 1, RGB
        JPEGFixture(
            name: "lossless8",
            base64: """
                /9j/7gAOQWRvYmUAZAAAAAAA/8MAEQgACwARA1IRAEcRAEIRAP/EABwAAAMBAQEBAQEAAAAAAAAAAAAEBQMCAQcIBv/aAAwD\
                UgBHAEIAAQAA+Efn/wCENGVQ1bM3TmoaunLpy4cWxzUVqm1E6ePHjxgwtjnNflw5bOKhvUNnTx49qG1E71F7A1QO+xR89sDb\
                RnRO86+dYZqDDZ5SNXT1wHT2uNaC9I2eOnj2qMsnDZzV/ZTLFdh473M3zSgaunTx3RNq45SN2DiuO6GFYbdOq36rb0bwyr5V\
                hyibsg4dOmlUb3ObhS1M3Ttw7ulNoKP6YY1ayrYO7V9mzqoOdGNAYtlNg8ZPbBQaOnTW0UqBu99/27cyoeMUuGs7GdMcpDfZ\
                m+MUht4YdNrZUbNHxigNb/cCnm5Tzca17rr0Na+rZrQG3DZ8abNbBTbNaxRYOnxqj9TcpcOatFpSpq0O9b9V+nRjY6eGqY/V\
                KNEdYNHBhwYp/QH62FJzvenm/o2UPHHO2Fq6z45UKNMoNjLJtQHXRp4cr/0lRnbZ3pujy852zcSsveuPet8V+KI+8O1ipRKD\
                w7qd1Cm/RefHaXFFvRpnbe8hdb0Z0b7rr1v/2Q==
                """,
            width: 17, height: 11, samples: 3, bytesPerSample: 1,
            hash: 0x81E28D6012F6A40C),
        // 16-bit grey, predictor 1
        JPEGFixture(
            name: "lossless16p1",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAGgABAQEBAAMAAAAAAAAAAAAADQwLCgcJD//aAAgBAQABAAD4\
                PQpGizBu9InLWrtxOUWoIhzLAtb6wwKrNol5rpmHmlHcrxE1q5DRO6qNqI2vXYpE5tvqY/t3rC0FVvwRaqvFX12dkFBkpRJb\
                TiwbTU0JDATQ7V3VIvRULjtQHv71rb2lNnlZajYpbSIX0dsPFmOjd72jxog40hqCwsBUt6HY4PWVK7Ty+LmaLNXHXJKFQzXJ\
                d6ARR3PIO2yuqWJdWhzdNVl7Pd93ClqQ44UBSH0gypizGJTdtXGy9dn1k6aukzbt7ZPfI7Ab03ayWIF3IoXVhzUfLIsqqJpb\
                nVvic8oR3MK45WyocqHraD3ACGV//9k=
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 2
        JPEGFixture(
            name: "lossless16p2",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAHQAAAgMBAAMBAAAAAAAAAAAACwwICQoNAAYHD//aAAgBAQAC\
                AAD8HoekadZgO9dE57Wqbi7lEUE6HN1gVt97DB1Vl0S+1r53q7R0TFykkqwodcTEKE8bSiEeIcIJt3J1Las6jSFExdkYnMGM\
                LOUF3UWQ908ACefUosNUGdVCYljCDjspLVW4otHN4GjvR2zjQXqjVBygNtYohQqY41xXGodCsRO35fMG81xVNn6dljvNpGgg\
                tryAQtjFARJrzdWaQ01RabYGXnrdK+3FJQnMJgeTc+nV7PiTs6NS+O79gFfDk0zM6wwcW1ZOrPuqyO8C53IJYkGIoaM8184+\
                roN2OImPatt//9k=
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 3
        JPEGFixture(
            name: "lossless16p3",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAGQABAQEBAQEAAAAAAAAAAAAADQwLCgcP/9oACAEBAAMAAPg9\
                CkaLMG70ictau3E5RagiHMsC1vrDAqs2iXtdQGscI2iv8wP1xqvN3zstd6EtjuQaPDsL9u90EqfpYySojAqDlifWyM9SEOuB\
                aye9bU/4CdICq1rotlLS7JRlkM5jW4F+nTt3Kiomll9HbVmtGoaeywmeKuVTxVw1FqSlQBMeafWw9cvilhbPWMtHmjz2sN++\
                ttXuC9eqMtwNddTq83TDOhN3GCFtfatvtOzvyUIKTTZ2X5yZlai3Z7PslQq0Fwo2TuuG4G7KM/yuyjT2iNzJcdyyN3Op6Xtd\
                ECpYW1lj47K1L9vAlKoXFUUgjf/Z
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 4
        JPEGFixture(
            name: "lossless16p4",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAHQAAAwEBAQADAQAAAAAAAAAACgsMDQcJBQYID//aAAgBAQAE\
                AAD+D0OkaazA960Tna1XcW5RNBNDm1gWt92GDVWbRLtc7HQE1MSopEI9hkmGz9NFBb6QajYQyA+G7+ucPXUKNpp5Z9lKdNrf\
                KCpoz61XC2VeAoE28TyCY++FNK8EaXlzNkEFQuPo2W4N3sjt8XKo8LmY7/kGlI6mh1LjOMm39TanOcvC+eXTJ9Ok6Vic6T2n\
                i5fF16mlL2LNeQxsw3RvPgAbb9KCfLClGv3k93k1NHriZrm1cbdnwPR+BtaVq3fjIB+LaEP5JTMP1OcCrqGMsjcXDuLZ2BqH\
                ZklQvIgPABlKQijYLymOv//Z
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 5
        JPEGFixture(
            name: "lossless16p5",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAGwAAAwEBAQEBAAAAAAAAAAAACwwNCgkHCA//2gAIAQEABQAA\
                /B6GkaVmA71RObWqbiuURQShzVgVt9sMFVZdEva/fqZy8P7KC+DWlrqYIaQqO6r5hQnYlsG27mP+kNMCbiOoj2pnYa/2+V3H\
                45bf3HRvJAJttD6WQ3Ym2MNkNctHo5S1pVRJFukZMWMPR3QAuhrFJ8F1xczd0WJ+1V0eg2rU0bZ49yZfGvdsD1YtN/Y6i7PN\
                J9zPZZiuMTKKX3+G83T4ma0ZNDeBPR+Z5JMezfdv2qrHBCpJ/ez2fnQbpGun2WpB9We/1YeKZatdQT6jmxrsCsjTwjxJJs+K\
                YLcW22A+eSzaxWYPXgw87g//2Q==
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 6
        JPEGFixture(
            name: "lossless16p6",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAHAAAAwADAQEBAAAAAAAAAAAACgsMCAkNBwYP/9oACAEBAAYA\
                APweh6Rp1mB710TntaruLuUTQToc3WBa33sMHVWbRL2ueZPxqTvJ1c7gabuJBpFJPq6s0+qdlYBu5l8jA1/cNq3nYyCczfAG\
                oZkkp534E/lAnvscNoyRkM6BVH4tLdzltjGKWfRlJtbI7oqVGmC8trU+66k6c3NdnRUm0qjYFvdzi+C8ldqPj6oxMxehaMZm\
                LOjEiGCmYpxdI3RK+powjY4OsSTMBAzGyyP1f/K4VVWAN2fPxHKtCArbd9Qhp4tHjTB9p4F3LEAXA8sjR7+eAbFII/8Aau9s\
                Xei+mRlwqsdm8vx//9k=
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
        // 16-bit grey, predictor 7
        JPEGFixture(
            name: "lossless16p7",
            base64: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/wwALEAAJAA8BAREA/8QAHQABAQEBAAIDAQAAAAAAAAAADAsNCggJAgYHD//aAAgBAQAH\
                AAD+D0OkaazBd60Tna1bcW5RVBNDm1gVb7sMGqstEv2vy0eQuC0IqFJLvVAph6MP8NRqVXVI/aV273++5Zzav9pGN5/MVESx\
                Ga8drH3u1CjAgJ3cnI1sKyNZgQnrANGWl4M9e+hPqpNTR9HeiP18EGHpd0ZtHd7y+kJ7n+h24dGwtuvbOXxNskf7HL4nRctP\
                ZwrRfZdrINYNa5Wo9TvN03wunIz0INit5B480a77nc+9s9jehoUanZ9TlaSyG7uNSDQk9P2rNrf7wXfIvC8XNE2LIui0tNWq\
                yPaUSPqbVhdDBKGpTpk2vu0H/9k=
                """,
            width: 15, height: 9, samples: 1, bytesPerSample: 2,
            hash: 0xEDB596276EE5B80A),
    ]
}
